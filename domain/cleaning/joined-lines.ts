import type { Edit } from "../document/edit";
import { isBlankLine, linesOf } from "../document/line";
import { breaksOff, continues } from "./broken-paragraph";

const LATIN_WORD_END = /[A-Za-z]$/;
const LATIN_WORD_START = /^[A-Za-z]/;

/**
 * Makes one paragraph of what a column or page cut in two: a long line that
 * stops in mid-sentence, and the line after it where that can be the rest.
 */
export function joinedLines(text: string): readonly Edit[] {
  const lines = linesOf(text).filter((line) => !isBlankLine(line));
  return lines.flatMap((line, index): Edit[] => {
    const next = lines[index + 1];
    if (next === undefined || !breaksOff(line) || !continues(next)) return [];
    const head = line.text.trimEnd();
    const tail = next.text.trimStart();
    const words = LATIN_WORD_END.test(head) && LATIN_WORD_START.test(tail);
    return [
      {
        rule: "joined-lines",
        from: line.from + head.length,
        to: next.to - tail.length,
        replacement: words ? " " : "",
      },
    ];
  });
}
