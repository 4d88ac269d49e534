import {
  FIELD_NAME_PATTERN,
  fieldNamed,
  isKindField,
  nameLikeField,
  type QueryField,
} from "./query-fields";

/** A word of a query with the sign and the field that give it its part. */
export interface QueryWord {
  /** As typed, without sign, field and quotes. */
  readonly text: string;
  readonly role: "wanted" | "excluded" | "or";
  /** `null` where the word may stand anywhere. */
  readonly field: QueryField | null;
  readonly isQuoted: boolean;
  /** As typed, with sign, field and quotes: what is looked for where they make no sense. */
  readonly typed: string;
}

/**
 * One word of a query: a quoted phrase, or anything up to white space; before
 * it a minus, a field, or both. Only straight quotes quote: “ and ” are looked
 * for like any sign, since they are copied with the text they stand in. A quote
 * that is never closed is a sign as well, and so is a minus before a digit.
 */
const WORD = new RegExp(
  `(-(?![-\\d\\s]))?(?:(${FIELD_NAME_PATTERN})[:：])?(?:"([^"]+)"(?=\\s|$)|(\\S+))`,
  "gu",
);

const FIELD_SIGN = /[:：]/;
const OR = "OR";

/** The words of what was typed, in order. */
export function queryWords(typed: string): QueryWord[] {
  return [...typed.matchAll(WORD)].map(([whole, sign, name, phrase, plain]) => {
    const field = name === undefined ? null : fieldNamed(name);
    const word = { role: roleOf(whole, sign), isQuoted: phrase !== undefined, typed: whole };
    // That something stands in no comment can be said of no passage: it is looked for as text.
    if (sign !== undefined && isKindField(field))
      return { ...word, text: whole.slice(sign.length), field: null };
    return { ...word, text: phrase ?? plain ?? "", field };
  });
}

/** Names typed like a field that are none, each once; their words are looked for as they stand. */
export function unknownFieldsIn(typed: string): string[] {
  if (!FIELD_SIGN.test(typed)) return [];
  const names = queryWords(typed).map((word) =>
    word.field === null && !word.isQuoted ? nameLikeField(word.text) : null,
  );
  return [...new Set(names.filter((name) => name !== null))];
}

function roleOf(whole: string, sign: string | undefined): QueryWord["role"] {
  if (whole === OR) return "or";
  return sign === undefined ? "wanted" : "excluded";
}
