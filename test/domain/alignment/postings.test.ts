import { describe, expect, it } from "vitest";
import { postingsOf } from "../../../domain/alignment/postings";

const profile = (terms: readonly number[], weights: readonly number[]) => ({
  wording: { terms: Int32Array.from(terms), weights: Float64Array.from(weights) },
});
const postings = postingsOf(
  [profile([0, 2], [1, 2]), profile([2], [3]), profile([1, 2], [4, 5]), profile([2], [6])],
  4,
);

function near(term: number, unit: number, most: number) {
  const { from, to } = postings.near(term, unit, most);
  return [...postings.units.slice(from, to)].map((one, at) => [one, postings.weights[from + at]]);
}

describe("postingsOf", () => {
  it("tells the units a term stands in, with its weights", () => {
    expect(near(0, 0, 10)).toEqual([[0, 1]]);
    expect(near(1, 0, 10)).toEqual([[2, 4]]);
    expect(near(2, 0, 10)).toEqual([
      [0, 2],
      [1, 3],
      [2, 5],
      [3, 6],
    ]);
    expect(near(3, 0, 10)).toEqual([]);
  });

  it("gives no more than asked for, the nearest to a place", () => {
    expect(near(2, 0, 2).map(([unit]) => unit)).toEqual([0, 1]);
    expect(near(2, 2, 2).map(([unit]) => unit)).toEqual([1, 2]);
    expect(near(2, 9, 2).map(([unit]) => unit)).toEqual([2, 3]);
  });
});
