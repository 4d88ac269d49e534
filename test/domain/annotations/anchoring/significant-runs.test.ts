import { describe, expect, it } from "vitest";
import { significantRuns } from "../../../../domain/annotations/anchoring/significant-runs";

describe("significantRuns", () => {
  it("drops what two unrelated stretches share by chance", () => {
    const runs = [
      { a: 0, b: 0, length: 10 },
      { a: 20, b: 22, length: 1 },
      { a: 30, b: 30, length: 10 },
    ];
    expect(significantRuns(runs, 40, 40)).toEqual([runs[0], runs[2]]);
  });

  it("keeps a short run beside a long one, and both ends", () => {
    const runs = [
      { a: 0, b: 0, length: 2 },
      { a: 3, b: 3, length: 2 },
      { a: 6, b: 5, length: 3 },
    ];
    expect(significantRuns(runs, 9, 8)).toEqual(runs);
  });

  it("looks again at a run whose gap grew when its neighbour was dropped", () => {
    const runs = [
      { a: 4, b: 4, length: 3 },
      { a: 9, b: 9, length: 2 },
      { a: 20, b: 20, length: 20 },
    ];
    expect(significantRuns(runs, 40, 40)).toEqual([runs[2]]);
  });
});
