import type { Edit } from "../document/edit";
import { linesOf } from "../document/line";

const HEADING_MARK = /^\s*#{1,6}[ \t\u3000]+(?=\S)/;

/** `**…**` with something between that neither begins nor ends with a blank. */
const BOLD = /\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*/g;

/** Removes Markdown heading marks at the start of a line and bold marks within it. */
export function markup(text: string): readonly Edit[] {
  return linesOf(text).flatMap((line) => {
    const heading = HEADING_MARK.exec(line.text)?.[0].length ?? 0;
    const marks = heading > 0 ? [removal(line.from, heading)] : [];
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
