import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repeatedStretches } from "../../../domain/findings/repeated-stretches";

const LEAST = 8;

/** The naive way: true where some stretch of this length stands twice without overlap. */
function standsTwice(text: string, length: number): boolean {
  for (let at = 0; at + length <= text.length; at += 1) {
    if (text.indexOf(text.slice(at, at + length), at + length) !== -1) return true;
  }
  return false;
}

describe("repeatedStretches", () => {
  it("finds a passage that stands twice, to its first and last character", () => {
    const passage = "推动产业质量升级并加强管理";
    const text = `甲${passage}乙丙丁${passage}戊`;
    expect(repeatedStretches(text, LEAST)).toEqual([
      { first: { from: 1, to: 14 }, second: { from: 17, to: 30 } },
    ]);
  });

  it("finds two stretches that are equal and do not overlap, in any text", () => {
    const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 120 });
    fc.assert(
      fc.property(text, (value) => {
        const found = repeatedStretches(value, LEAST);
        let end = 0;
        for (const { first, second } of found) {
          expect(value.slice(first.from, first.to)).toBe(value.slice(second.from, second.to));
          expect(second.to - second.from).toBeGreaterThanOrEqual(LEAST);
          expect(first.to).toBeLessThanOrEqual(second.from);
          expect(second.from).toBeGreaterThanOrEqual(end);
          end = second.to;
        }
        if (found.length > 0) expect(standsTwice(value, LEAST)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("finds a planted passage in any text", () => {
    const passage = "一二三四五六七八九十百千";
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, between, after) => {
        const text = `${before}${passage}${between}${passage}${after}`;
        const places = repeatedStretches(text, LEAST).map(({ second }) => second);
        const at = before.length + passage.length + between.length;
        expect(places.some(({ from, to }) => from < at + passage.length && at < to)).toBe(true);
      }),
    );
  });

  it("stays in proportion to the text, be it one character again and again", () => {
    const start = performance.now();
    expect(repeatedStretches("甲".repeat(1_000_000), 60).length).toBeGreaterThan(0);
    expect(repeatedStretches("甲乙丙丁".repeat(250_000), 60).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
