import type { Edit } from "../document/edit";
import { isBlankLine, linesOf } from "../document/line";
import { breaksOff, continues } from "./broken-paragraph";
import { lineJoin } from "./line-join";

/**
 * Makes one paragraph of what a column or page cut in two: a long line that
 * stops in mid-sentence, and the line after it where that can be the rest.
 */
export function joinedLines(text: string): readonly Edit[] {
  const lines = linesOf(text).filter((line) => !isBlankLine(line));
  return lines.flatMap((line, index): Edit[] => {
    const next = lines[index + 1];
    return next !== undefined && breaksOff(line) && continues(next) ? [lineJoin(line, next)] : [];
  });
}
