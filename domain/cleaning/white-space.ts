import type { Edit } from "../document/edit";
import { isBlankLine, type Line, linesOf } from "../document/line";
import { opensBlock } from "../document/line-marks";
import { strayBlanks } from "./stray-blanks";

/** A table has a header and a row. */
const LEAST_ROWS = 2;

/**
 * One line break between lines and none around the text; no blank at a line's
 * start or end, and none astray in prose. The tabs of a table's rows stay: they
 * are its cells.
 */
export function whiteSpace(text: string): readonly Edit[] {
  const lines = linesOf(text);
  const rows = tableRows(lines);
  const kept = lines.flatMap((line, index) => {
    if (isBlankLine(line)) return [];
    return rows.has(index) ? [line] : [trimmed(line)];
  });
  const edits = kept.flatMap((line, index) => {
    const before = kept[index - 1];
    return [...closeGap(text, before?.to ?? null, line.from), ...strayBlanks(text, line)];
  });
  const end = kept.at(-1)?.to ?? 0;
  return end < text.length ? [...edits, removal(end, text.length)] : edits;
}

/** Leaves one line break of the white space after `end`; none before the text's first line. */
function closeGap(text: string, end: number | null, to: number): readonly Edit[] {
  if (end === null) return removals([[0, to]]);
  const kept = text.indexOf("\n", end);
  return removals([
    [end, kept],
    [kept + 1, to],
  ]);
}

function removals(ranges: readonly (readonly [number, number])[]): readonly Edit[] {
  return ranges.flatMap(([from, to]) => (from < to ? [removal(from, to)] : []));
}

function trimmed(line: Line): { from: number; to: number } {
  const from = line.from + (line.text.length - line.text.trimStart().length);
  return { from, to: line.from + line.text.trimEnd().length };
}

/**
 * Indices of the lines that are rows of tables: runs of lines with tabs, without
 * a blank line between. Somewhere in a run a tab has to part words, which the
 * tab of an indent does not.
 */
function tableRows(lines: readonly Line[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let run: number[] = [];
  const closeRun = () => {
    const parts = run.some((index) => lines[index]?.text.trim().includes("\t"));
    if (parts && run.length >= LEAST_ROWS) for (const index of run) rows.add(index);
    run = [];
  };
  for (const [index, { text }] of lines.entries()) {
    if (text.includes("\t") && !opensBlock(text.trim())) run.push(index);
    else closeRun();
  }
  closeRun();
  return rows;
}

function removal(from: number, to: number): Edit {
  return { rule: "white-space", from, to, replacement: "" };
}
