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

/** Code units shown on each side of a passage: a line or two of a column. */
const CONTEXT = 48;

/** Sets a passage of the cleaned text beside its source. `edits` are those of the whole document. */
export function comparePassage(
  source: string,
  cleaned: string,
  edits: readonly Edit[],
  span: Span,
): PassageComparison {
  const sources = offsetMap(edits)
    .sourceSpans(span)
    .map((found) => sideOf(source, edits, withPinyin(edits, found)));
  return { sources, cleaned: sideOf(cleaned, invertEdits(source, edits), span) };
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

function sideOf(text: string, edits: readonly Edit[], span: Span): PassageSide {
  const parts = (from: number, to: number) => passageParts(text, edits, { from, to });
  const start = wholeCharacter(text, Math.max(0, span.from - CONTEXT));
  const end = wholeCharacter(text, Math.min(text.length, span.to + CONTEXT));
  return {
    span,
    before: parts(start, span.from),
    passage: parts(span.from, span.to),
    after: parts(span.to, end),
  };
}
