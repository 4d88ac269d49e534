import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldMarks } from "../../../domain/collation/marks";
import { commonRuns } from "../../../domain/collation/runs";

const text = fc.string({ unit: fc.constantFrom(..."质量强省建设"), maxLength: 300 });

describe("commonRuns", () => {
  it("finds stretches that are the same, in order and apart", () => {
    fc.assert(
      fc.property(text, text, text, (one, other, rest) => {
        const [a, b] = [one + rest, other + rest];
        let [endA, endB] = [0, 0];
        for (const run of commonRuns(foldMarks(a), foldMarks(b))) {
          expect(a.slice(run.a, run.a + run.length)).toBe(b.slice(run.b, run.b + run.length));
          expect(run.a).toBeGreaterThanOrEqual(endA);
          expect(run.b).toBeGreaterThanOrEqual(endB);
          [endA, endB] = [run.a + run.length, run.b + run.length];
        }
      }),
    );
  });

  it("is all of a text compared with itself", () => {
    expect(commonRuns(foldMarks("质量强省"), foldMarks("质量强省"))).toEqual([
      { a: 0, b: 0, length: 4 },
    ]);
    expect(commonRuns(foldMarks(""), foldMarks(""))).toEqual([]);
  });

  it("holds long texts together by what stands in them once", () => {
    const sentences = Array.from({ length: 400 }, (_, at) => `第${at}项工作由第${at * 7}组负责。`);
    const other = sentences.map((sentence, at) =>
      at % 9 === 0 ? sentence.replace("负责", "办理") : sentence,
    );
    const common = commonRuns(foldMarks(sentences.join("")), foldMarks(other.join("")));
    const kept = common.reduce((sum, { length }) => sum + length, 0);
    expect(kept).toBe(sentences.join("").length - 2 * Math.ceil(400 / 9));
  });
});
