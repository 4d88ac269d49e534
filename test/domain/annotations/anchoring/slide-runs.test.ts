import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slideRuns } from "../../../../domain/annotations/anchoring/slide-runs";
import { commonRuns } from "../../../../domain/collation/runs";

const units = (text: string) => Uint16Array.from(text, (character) => character.charCodeAt(0));

describe("slideRuns", () => {
  it("gives a moved clause the full stop that it ends with", () => {
    const [a, b] = [units("甲乙丙丁。戊己。"), units("戊己。甲乙丙丁。")];
    const runs = [
      { a: 0, b: 3, length: 4 },
      { a: 7, b: 7, length: 1 },
    ];
    expect(slideRuns(runs, a, b)).toEqual([{ a: 0, b: 3, length: 5 }]);
  });

  it("gives it the mark that it begins with", () => {
    const [a, b] = [units("《戊己《甲乙丙丁"), units("《甲乙丙丁")];
    const runs = [
      { a: 0, b: 0, length: 1 },
      { a: 4, b: 1, length: 4 },
    ];
    expect(slideRuns(runs, a, b)).toEqual([{ a: 3, b: 0, length: 5 }]);
  });

  it("leaves runs apart whose words go on otherwise", () => {
    const [a, b] = [units("甲乙丙丁戊己。"), units("甲乙丙丁。")];
    const runs = [
      { a: 0, b: 0, length: 4 },
      { a: 6, b: 4, length: 1 },
    ];
    expect(slideRuns(runs, a, b)).toEqual(runs);
  });

  it("matches as much as before, in order, whatever the texts", () => {
    const text = fc.array(fc.constantFrom("甲", "乙", "。"), { maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [a, b] = [units(before.join("")), units(after.join(""))];
        const runs = commonRuns(a, b);
        const slid = slideRuns(runs, a, b);
        const sum = (list: typeof runs) => list.reduce((total, { length }) => total + length, 0);
        expect(sum(slid)).toBe(sum(runs));
        let [endA, endB] = [0, 0];
        for (const run of slid) {
          expect(run.a >= endA && run.b >= endB).toBe(true);
          expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length));
          [endA, endB] = [run.a + run.length, run.b + run.length];
        }
      }),
    );
  });
});
