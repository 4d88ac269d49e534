/** A word of a query with the sign that gives it its part. */
export interface QueryWord {
  /** As typed, without sign and quotes. */
  readonly text: string;
  readonly role: "wanted" | "heading" | "excluded" | "or";
  /** As typed, with sign and quotes: what is looked for where the sign makes no sense. */
  readonly typed: string;
}

/**
 * One word of a query: a quoted phrase, or anything up to white space; before
 * it a field or a minus. Only straight quotes quote: “ and ” are looked for like
 * any sign, since they are copied with the text they stand in. A quote that is
 * never closed is a sign as well, and so is a minus before a digit.
 */
const WORD = /(标题[:：]|-(?![-\d\s]))?(?:"([^"]+)"(?=\s|$)|(\S+))/gu;

const OR = "OR";

/** The words of what was typed, in order. */
export function queryWords(typed: string): QueryWord[] {
  return [...typed.matchAll(WORD)].map(([whole, sign, phrase, plain]) => {
    const role = whole === OR ? "or" : roleOf(sign);
    return { text: phrase ?? plain ?? "", role, typed: whole };
  });
}

function roleOf(sign: string | undefined): QueryWord["role"] {
  if (sign === undefined) return "wanted";
  return sign === "-" ? "excluded" : "heading";
}
