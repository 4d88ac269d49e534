import type { Edit } from "../document/edit";
import { type Line, linesOf } from "../document/line";

/** | cell | cell | as Markdown writes a row. */
const ROW = /^\s*\|.*\|\s*$/;

/** |---|:-:| between a table's header and its rows. */
const RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/** A bar between cells with the blanks around it; one behind a backslash is a character of its cell. */
const BAR = /[ \u3000]*(?<!\\)\|[ \u3000]*/g;

/**
 * Makes rows with tabs of the tables a Markdown file draws with bars: a header,
 * a line of dashes, which goes, and the rows below it.
 */
export function pipeTables(text: string): readonly Edit[] {
  const lines = linesOf(text);
  const rows: (readonly Edit[])[] = [];
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const [header, rule] = [lines[index], lines[index + 1]];
    if (header === undefined || rule === undefined) continue;
    if (!ROW.test(header.text) || RULE.test(header.text) || !RULE.test(rule.text)) continue;
    rows.push(rowEdits(header), [edit(rule.from, rule.end, "")]);
    index += 2;
    for (let row = lines[index]; row !== undefined && ROW.test(row.text); row = lines[index]) {
      rows.push(rowEdits(row));
      index += 1;
    }
    index -= 1;
  }
  return rows.flat();
}

/** The outer bars go, a tab takes the place of each one between cells. */
function rowEdits(line: Line): readonly Edit[] {
  const bars = [...line.text.matchAll(BAR)];
  return bars.map(({ 0: found, index }, order) => {
    const from = line.from + index;
    const isOuter = order === 0 || order === bars.length - 1;
    return edit(from, from + found.length, isOuter ? "" : "\t");
  });
}

function edit(from: number, to: number, replacement: string): Edit {
  return { rule: "markup", from, to, replacement };
}
