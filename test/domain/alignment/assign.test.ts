import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign } from "../../../domain/alignment/assign";
import type { Candidate } from "../../../domain/alignment/candidates";

function chosen(candidates: readonly Candidate[], threshold = 0): readonly string[] {
  return assign(candidates, threshold).map(({ a, b }) => `${a}-${b}`);
}

const candidates = fc.uniqueArray(
  fc.record({ a: fc.nat(4), b: fc.nat(4), score: fc.integer({ min: 1, max: 20 }) }),
  { selector: ({ a, b }) => `${a}-${b}`, maxLength: 16 },
);

/** The greatest sum any choice reaches, tried out. */
function bestSum([first, ...others]: readonly Candidate[]): number {
  if (first === undefined) return 0;
  const free = others.filter(({ a, b }) => a !== first.a && b !== first.b);
  return Math.max(bestSum(others), first.score + bestSum(free));
}

function sum(list: readonly Candidate[]): number {
  return list.reduce((total, { score }) => total + score, 0);
}

describe("assign", () => {
  it("gives up the best pair for two that are worth more", () => {
    const list = [
      { a: 0, b: 0, score: 0.3 },
      { a: 0, b: 1, score: 0.31 },
      { a: 1, b: 1, score: 0.3 },
    ];
    expect(chosen(list)).toEqual(["0-0", "1-1"]);
  });

  it("leaves alone what does not pass the threshold", () => {
    expect(chosen([{ a: 0, b: 0, score: 0.2 }], 0.2)).toEqual([]);
  });

  it("puts no unit into two pairs", () => {
    fc.assert(
      fc.property(candidates, (list) => {
        const pairs = assign(list, 0);
        expect(new Set(pairs.map(({ a }) => a)).size).toBe(pairs.length);
        expect(new Set(pairs.map(({ b }) => b)).size).toBe(pairs.length);
      }),
    );
  });

  it("comes near the best choice there is", () => {
    fc.assert(
      fc.property(candidates, (list) => {
        expect(sum(assign(list, 0))).toBeGreaterThanOrEqual(bestSum(list) * 0.75);
      }),
    );
  });
});
