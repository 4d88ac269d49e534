import { describe, expect, it } from "vitest";
import { lunrScores } from "../../../../renderer/workers/search/lunr-ranking";

const inBody = (term: number, thousandths: number) =>
  ({ term, field: "body", thousandths }) as const;

describe("lunrScores", () => {
  it("are the sum of the weights over the length of the query vector", () => {
    const finalists = [
      [inBody(0, 3000), inBody(1, 1000)],
      [inBody(1, 2000), { ...inBody(1, 500), field: "heading" } as const],
      [],
    ];
    const scores = lunrScores(2, finalists);
    expect(scores.map((score) => score * Math.SQRT2)).toEqual([
      expect.closeTo(4, 9),
      expect.closeTo(2.5, 9),
      0,
    ]);
  });

  it("are zero where there is nothing to rank by", () => {
    expect(lunrScores(0, [[], []])).toEqual([0, 0]);
  });
});
