import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldMarks } from "../../../domain/collation/marks";
import { shortestEdit } from "../../../domain/collation/shortest-edit";

const ENOUGH = 100;
const text = fc.string({ unit: fc.constantFrom(..."甲乙丙"), maxLength: 14 });

/** The length of the longest common subsequence, by the usual table. */
function longestCommon(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) {
      next.push(x === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe("shortestEdit", () => {
  it("keeps as much as can be kept, and only what is the same", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const runs = shortestEdit(foldMarks(a), foldMarks(b), ENOUGH) ?? [];
        for (const run of runs) {
          expect(a.slice(run.a, run.a + run.length)).toBe(b.slice(run.b, run.b + run.length));
        }
        expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(longestCommon(a, b));
      }),
    );
  });

  it("gives up where it would take too many edits", () => {
    expect(shortestEdit(foldMarks("甲乙丙"), foldMarks("丁戊己"), 5)).toBeNull();
    expect(shortestEdit(foldMarks("甲乙丙"), foldMarks("丁戊己"), 6)).toEqual([]);
  });
});
