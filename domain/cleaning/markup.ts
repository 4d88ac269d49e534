import type { Edit } from "../document/edit";
import { linesOf } from "../document/line";

/** The blanks before the mark are no mark: they go as white space. */
const HEADING_MARK = /^(\s*)(#{1,6}[ \t\u3000]+)(?=\S)/;

/** `**…**` with something between that neither begins nor ends with a blank. */
const BOLD = /\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*/g;

/** Removes Markdown heading marks at the start of a line and bold marks within it. */
export function markup(text: string): readonly Edit[] {
  return linesOf(text).flatMap((line) => {
    const [all = "", blanks = "", mark = ""] = HEADING_MARK.exec(line.text) ?? [];
    const heading = all.length;
    const marks = heading > 0 ? [removal(line.from + blanks.length, mark.length)] : [];
    const body = line.text.slice(heading);
    const bold = Array.from(body.matchAll(BOLD), ({ 0: found, index }) => {
      const from = line.from + heading + index;
      return [removal(from, 2), removal(from + found.length - 2, 2)];
    });
    return [...marks, ...bold.flat()];
  });
}

function removal(from: number, length: number): Edit {
  return { rule: "markup", from, to: from + length, replacement: "" };
}
