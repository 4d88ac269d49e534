import type { Edit } from "../document/edit";
import { overlaps, type Span } from "../document/span";
import { offsetMap } from "./offset-map";

/** A piece of a passage as the source has it: kept as it stands, or changed by an edit. */
export type PassagePart =
  | { readonly kind: "kept"; readonly text: string }
  | { readonly kind: "edited"; readonly text: string; readonly edit: Edit };

/** What the source has at a passage of the cleaned text. */
export interface SourcePassage {
  /** Where it stands in the source. */
  readonly span: Span;
  /** The parts of `span` in order; their texts add up to the source's. */
  readonly parts: readonly PassagePart[];
}

/**
 * The source of a passage of the cleaned text, with the edits inside it. One
 * passage, or more in the order of the cleaned text where a moved headline
 * stands beside other words. `edits` are those of the whole document.
 */
export function sourcePassages(
  source: string,
  edits: readonly Edit[],
  cleaned: Span,
): readonly SourcePassage[] {
  return offsetMap(edits)
    .sourceSpans(cleaned)
    .map((span) => ({ span, parts: passageParts(source, edits, span) }));
}

/** The parts of a range of a text that `edits` are about; their texts add up to the range's. */
export function passageParts(
  source: string,
  edits: readonly Edit[],
  span: Span,
): readonly PassagePart[] {
  const parts: PassagePart[] = [];
  let from = span.from;
  const keepUntil = (to: number) => {
    if (from < to) parts.push({ kind: "kept", text: source.slice(from, to) });
    from = to;
  };
  for (const edit of edits) {
    const isInsertion = edit.from === edit.to && span.from < edit.from && edit.from < span.to;
    if (!isInsertion && !overlaps(edit, span)) continue;
    keepUntil(Math.max(edit.from, from));
    const to = Math.min(edit.to, span.to);
    parts.push({ kind: "edited", text: source.slice(from, to), edit });
    from = to;
  }
  keepUntil(span.to);
  return parts;
}
