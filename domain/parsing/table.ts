import type { Span } from "../document/span";
import type { ContentLine } from "./content-line";
import type { LineForm } from "./line-form";

/** A table's lines, as indices into the lines it was found in. */
export interface TableLines {
  readonly caption: number | null;
  /** Header first. */
  readonly rows: readonly number[];
}

/** A header and one row: a single line with a tab is no table. */
const LEAST_ROWS = 2;

/** Finds the runs of lines with tabs that open nothing of their own. */
export function findTables(
  text: string,
  lines: readonly ContentLine[],
  forms: readonly LineForm[],
): readonly TableLines[] {
  const isRow = (index: number): boolean => {
    const line = lines[index];
    const plain = forms[index]?.kind === "plain";
    return line !== undefined && plain && text.slice(line.raw.from, line.raw.to).includes("\t");
  };
  const tables: TableLines[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    if (!isRow(start)) continue;
    let end = start;
    while (isRow(end)) end += 1;
    const rows = Array.from({ length: end - start }, (_, offset) => start + offset);
    const table = withCaption(text, lines, rows);
    if (table.rows.length >= LEAST_ROWS) tables.push(table);
    start = end;
  }
  return tables;
}

/** 表1, 表一 before a table's name. */
const NUMBERED_CAPTION = /^附?表\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})[\s:：、．.]/;
const LONGEST_CAPTION = 60;

/**
 * The caption is a first line of which only the first cell is filled, or a line
 * above the table that numbers it.
 */
function withCaption(
  text: string,
  lines: readonly ContentLine[],
  rows: readonly number[],
): TableLines {
  const [first, ...others] = rows;
  const line = first === undefined ? undefined : lines[first];
  if (first === undefined || line === undefined) return { caption: null, rows };
  const [title, ...cells] = cellsOf(text, line);
  const captioned = title !== undefined && !isEmpty(title) && cells.every(isEmpty);
  if (captioned) return { caption: first, rows: others };
  const above = lines[first - 1]?.text ?? "";
  const numbered = above.length <= LONGEST_CAPTION && NUMBERED_CAPTION.test(above);
  return { caption: numbered ? first - 1 : null, rows };
}

/**
 * The cells of a line, left to right, without surrounding blanks; a merged cell
 * is empty. Cells lie within the line's content, empty ones at its ends too.
 */
export function cellsOf(text: string, line: ContentLine): readonly Span[] {
  const { from: first, to: last } = line.content;
  let from = line.raw.from;
  return text
    .slice(line.raw.from, line.raw.to)
    .split("\t")
    .map((cell) => {
      const words = cell.trim();
      const start = words === "" ? from : from + cell.indexOf(words);
      from += cell.length + 1;
      const within = Math.min(Math.max(start, first), last);
      return { from: within, to: within + words.length };
    });
}

function isEmpty(span: Span): boolean {
  return span.from === span.to;
}
