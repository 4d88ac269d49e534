import { ATTACHMENT_LINE, endsSentence } from "../document/line-marks";
import type { ContentLine } from "./content-line";
import type { LineForm } from "./line-form";

/** A document's own lines, or those of one text attached to it, `[from, to)` of all lines. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** Prose as against the names in a list of attachments. */
const PROSE_LENGTH = 40;

/** A table has a header and a row. */
const LEAST_ROWS = 2;

/**
 * Parts a document from the texts attached to it: each begins with 附件1 alone
 * on its line and holds text of its own. Where 附件 is followed by names only,
 * it is the list of what is attached and stays in the document's foot.
 */
export function attachedParts(
  lines: readonly ContentLine[],
  forms: readonly LineForm[],
): readonly Part[] {
  const starts = lines.flatMap(({ text }, index) => (ATTACHMENT_LINE.test(text) ? [index] : []));
  const kept = starts.filter((start, order) =>
    holdsText(lines, forms, start + 1, starts[order + 1] ?? lines.length),
  );
  const bounds = [0, ...kept.filter((start) => start > 0), lines.length];
  return bounds.slice(1).map((to, index) => ({ from: bounds[index] ?? 0, to }));
}

function holdsText(
  lines: readonly ContentLine[],
  forms: readonly LineForm[],
  from: number,
  to: number,
): boolean {
  let rows = 0;
  for (let index = from; index < to; index += 1) {
    const text = lines[index]?.text ?? "";
    const kind = forms[index]?.kind;
    if (kind !== undefined && kind !== "plain" && kind !== "point") return true;
    if (text.length >= PROSE_LENGTH && endsSentence(text)) return true;
    if (text.includes("\t")) rows += 1;
  }
  return rows >= LEAST_ROWS;
}
