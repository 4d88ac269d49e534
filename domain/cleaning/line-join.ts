import type { Edit } from "../document/edit";
import type { Line } from "../document/line";

const LATIN_WORD_END = /[A-Za-z]$/;
const LATIN_WORD_START = /^[A-Za-z]/;

/** Makes one line of two: what stands between their words goes; Latin words stay apart. */
export function lineJoin(line: Line, next: Line): Edit {
  const head = line.text.trimEnd();
  const tail = next.text.trimStart();
  const words = LATIN_WORD_END.test(head) && LATIN_WORD_START.test(tail);
  return {
    rule: "joined-lines",
    from: line.from + head.length,
    to: next.to - tail.length,
    replacement: words ? " " : "",
  };
}
