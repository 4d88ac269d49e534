import type { Span } from "../document/span";
import { foldMarks } from "./marks";
import type { Run } from "./run";
import { commonRuns } from "./runs";
import type { Change } from "./variant";

/**
 * What makes one passage of the other: every character outside the changes is
 * the same in both. Look-alikes of another width, such as （ and (, are matched
 * with each other and then told as changes of their own. Offsets into the whole
 * texts.
 */
export function changesBetween(
  textA: string,
  spanA: Span,
  textB: string,
  spanB: Span,
): readonly Change[] {
  const a = textA.slice(spanA.from, spanA.to);
  const b = textB.slice(spanB.from, spanB.to);
  const same = commonRuns(foldMarks(a), foldMarks(b))
    .flatMap((run) => exactRuns(a, b, run))
    .map((run) => wholeCharacters(a, run));
  const changes: Change[] = [];
  let [fromA, fromB] = [0, 0];
  for (const run of [...same, { a: a.length, b: b.length, length: 0 }]) {
    if (run.length === 0 && run.a < a.length) continue;
    if (run.a > fromA || run.b > fromB) {
      changes.push({
        a: { from: spanA.from + fromA, to: spanA.from + run.a },
        b: { from: spanB.from + fromB, to: spanB.from + run.b },
      });
    }
    [fromA, fromB] = [run.a + run.length, run.b + run.length];
  }
  return changes;
}

/** The parts of a run in which the texts agree to the letter. */
function exactRuns(a: string, b: string, run: Run): readonly Run[] {
  const runs: Run[] = [];
  let length = 0;
  for (let at = 0; at <= run.length; at++) {
    if (at < run.length && a[run.a + at] === b[run.b + at]) {
      length++;
      continue;
    }
    if (length > 0) runs.push({ a: run.a + at - length, b: run.b + at - length, length });
    length = 0;
  }
  return runs;
}

/** A run without the half of a character that it ends or begins with. */
function wholeCharacters(text: string, { a, b, length }: Run): Run {
  const head = isLowHalf(text.charCodeAt(a)) ? 1 : 0;
  const tail = isHighHalf(text.charCodeAt(a + length - 1)) ? 1 : 0;
  const kept = Math.max(0, length - head - tail);
  return { a: a + head, b: b + head, length: kept };
}

function isHighHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
