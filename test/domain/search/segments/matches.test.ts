import { describe, expect, it } from "vitest";
import {
  combined,
  intersection,
  type Matches,
  MatchList,
  onlyIn,
  unionOf,
} from "../../../../domain/search/segments/matches";

const matchesOf = (...pairs: [block: number, count: number][]): Matches => ({
  blocks: Uint32Array.from(pairs, ([block]) => block),
  counts: Uint32Array.from(pairs, ([, count]) => count),
});

describe("MatchList", () => {
  it("keeps the blocks in which something stands", () => {
    const list = new MatchList(3);
    list.add(2, 1);
    list.add(4, 0);
    list.add(7, 3);
    expect(list.finish()).toEqual(matchesOf([2, 1], [7, 3]));
  });
});

describe("intersection", () => {
  it("has the blocks that are in both lists", () => {
    const many = Uint32Array.of(1, 3, 4, 8);
    expect([...intersection(Uint32Array.of(0, 3, 8, 9), many)]).toEqual([3, 8]);
    expect([...intersection(new Uint32Array(0), many)]).toEqual([]);
  });
});

describe("onlyIn", () => {
  it("keeps the matches in some blocks", () => {
    const kept = onlyIn(matchesOf([1, 1], [3, 2], [8, 4]), Uint32Array.of(0, 3, 8, 9));
    expect(kept).toEqual(matchesOf([3, 2], [8, 4]));
  });
});

describe("combined", () => {
  it("asks for both counts of every block of the first, and drops what comes to nothing", () => {
    const some = matchesOf([1, 5], [3, 1], [9, 2]);
    const sum = combined(
      matchesOf([1, 1], [2, 4], [3, 1]),
      some,
      (count, other) => count - other + 4,
    );
    expect(sum).toEqual(matchesOf([2, 8], [3, 4]));
  });
});

describe("unionOf", () => {
  it("adds up the counts of each block", () => {
    const union = unionOf([matchesOf([1, 1], [3, 2]), matchesOf([0, 1], [3, 5])], 4);
    expect(union).toEqual(matchesOf([0, 1], [1, 1], [3, 7]));
    expect(unionOf([], 4)).toEqual(matchesOf());
  });
});
