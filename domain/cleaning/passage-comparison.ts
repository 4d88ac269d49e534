import type { Edit } from "../document/edit";
import type { Span } from "../document/span";
import { wholeCharacter } from "../document/whole-character";
import { invertEdits } from "./edits";
import { offsetMap } from "./offset-map";
import { type PassagePart, passageParts } from "./source-passage";

/** A passage of one of the two texts with what stands around it, in parts that are kept or edited. */
export interface PassageSide {
  readonly span: Span;
  readonly before: readonly PassagePart[];
  readonly passage: readonly PassagePart[];
  readonly after: readonly PassagePart[];
}

/** A passage as the source has it, beside the cleaned one. */
export interface PassageComparison {
  /** One, or more in the order of the cleaned text where a moved headline stands beside other words. */
  readonly sources: readonly PassageSide[];
  /** Its edits lead back to the source. */
  readonly cleaned: PassageSide;
}

/** Code units of the cleaned text shown on each side of a passage: a line or two of a column. */
const CONTEXT = 40;

/** What cleaning took from the context may make it longer in the source, up to this many code units. */
const LONGEST_CONTEXT = 4 * CONTEXT;

/** Sets a passage of the cleaned text beside its source. `edits` are those of the whole document. */
export function comparePassage(
  source: string,
  cleaned: string,
  edits: readonly Edit[],
  span: Span,
): PassageComparison {
  const around = {
    from: wholeCharacter(cleaned, Math.max(0, span.from - CONTEXT)),
    to: wholeCharacter(cleaned, Math.min(cleaned.length, span.to + CONTEXT)),
  };
  const map = offsetMap(edits);
  const aroundSource = { from: map.toSource(around.from), to: map.toSource(around.to, "before") };
  const sources = map.sourceSpans(span).map((found) => {
    const own = withPinyin(edits, found);
    return sideOf(source, edits, own, contextIn(source, own, aroundSource));
  });
  return { sources, cleaned: sideOf(cleaned, invertEdits(source, edits), span, around) };
}

/** The edits inside the passage, in the order of the source. */
export function editsInPassage({ sources }: PassageComparison): readonly Edit[] {
  return sources.flatMap(({ passage }) =>
    passage.flatMap((part) => (part.kind === "edited" ? [part.edit] : [])),
  );
}

/** Pinyin belongs to the character before it: a passage that ends with the one ends with the other. */
function withPinyin(edits: readonly Edit[], span: Span): Span {
  const closing = edits.find(({ rule, from }) => rule === "pinyin" && from === span.to);
  return closing === undefined ? span : { from: span.from, to: closing.to };
}

/** The wished context, or a usual one where that is far away: beside a headline that was moved. */
function contextIn(text: string, own: Span, wished: Span): Span {
  const isNear = (distance: number) => distance >= 0 && distance <= LONGEST_CONTEXT;
  const from = isNear(own.from - wished.from) ? wished.from : Math.max(0, own.from - CONTEXT);
  const to = isNear(wished.to - own.to) ? wished.to : Math.min(text.length, own.to + CONTEXT);
  return { from: wholeCharacter(text, from), to: wholeCharacter(text, to) };
}

function sideOf(text: string, edits: readonly Edit[], span: Span, around: Span): PassageSide {
  const parts = (from: number, to: number) => passageParts(text, edits, { from, to });
  return {
    span,
    before: parts(around.from, span.from),
    passage: parts(span.from, span.to),
    after: parts(span.to, around.to),
  };
}
