import type { Edit } from "../document/edit";
import { isBlankLine, type Line, linesOf } from "../document/line";
import { opensBlock } from "../document/line-marks";
import { strayBlanks } from "./stray-blanks";

/**
 * One line break between lines and none around the text; no blank at a line's
 * start or end, and none astray in prose. The tabs of a table's rows stay: they
 * are its cells.
 */
export function whiteSpace(text: string): readonly Edit[] {
  const lines = linesOf(text);
  const rows = tableRows(lines);
  const edits: Edit[] = [];
  let gap = 0; // start of the white space not yet dealt with
  let first = true;
  for (const [index, line] of lines.entries()) {
    if (isBlankLine(line)) continue;
    const kept = rows.has(index) ? line : trimmed(line);
    edits.push(...closeGap(text, gap, kept.from, first), ...strayBlanks(text, kept));
    gap = kept.to;
    first = false;
  }
  if (gap < text.length) edits.push(removal(gap, text.length));
  return edits;
}

/** Leaves one line break of the white space between two lines, none before the first. */
function closeGap(text: string, from: number, to: number, first: boolean): readonly Edit[] {
  const kept = first ? -1 : text.indexOf("\n", from);
  const ranges =
    kept === -1
      ? [[from, to]]
      : [
          [from, kept],
          [kept + 1, to],
        ];
  return ranges.flatMap(([start = 0, end = 0]) => (start < end ? [removal(start, end)] : []));
}

function trimmed(line: Line): { from: number; to: number } {
  const from = line.from + (line.text.length - line.text.trimStart().length);
  return { from, to: line.from + line.text.trimEnd().length };
}

/** Indices of the lines with tabs whose neighbour, without a blank line between, has as many. */
function tableRows(lines: readonly Line[]): ReadonlySet<number> {
  const tabs = lines.map((line) =>
    opensBlock(line.text.trim()) ? 0 : line.text.split("\t").length - 1,
  );
  const rows = new Set<number>();
  tabs.forEach((count, index) => {
    if (count > 0 && (count === tabs[index - 1] || count === tabs[index + 1])) rows.add(index);
  });
  return rows;
}

function removal(from: number, to: number): Edit {
  return { rule: "white-space", from, to, replacement: "" };
}
