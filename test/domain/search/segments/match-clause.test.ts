import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occurrences } from "../../../../domain/search/occurrences";
import { type Clause, parseQuery } from "../../../../domain/search/query";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { matchClause, mayOverlap } from "../../../../domain/search/segments/match-clause";
import { PostingLists } from "../../../../domain/search/segments/posting-lists";
import { searchableDocument } from "../../../support/searchable-document";

const lists = new PostingLists(
  buildSegment([
    searchableDocument("甲", ["质量 标准", "标准，质量，质量", "质量", "质量标准 质量 标准"]),
  ]),
);

function clauseOf(typed: string): Clause {
  const [clause] = parseQuery(typed).clauses;
  if (clause === undefined) throw new Error("There is nothing to look for.");
  return clause;
}

function found(typed: string) {
  const { blocks, counts, whole } = matchClause(lists, clauseOf(typed));
  return { counts: [...blocks].map((block, i) => [block, counts[i]]), whole: whole && [...whole] };
}

describe("matchClause", () => {
  it("counts several words that stand together as typed as one", () => {
    expect(found("质量 标准")).toEqual({
      counts: [
        [0, 1],
        [1, 3],
        [3, 3],
      ],
      whole: [0, 3],
    });
  });

  it("counts a word that is typed twice once, and both where they stand so", () => {
    expect(found("质量 质量").counts).toEqual([
      [0, 1],
      [1, 2],
      [2, 1],
      [3, 2],
    ]);
  });

  it("leaves out blocks that hold an excluded word", () => {
    expect(found("质量 -标准")).toEqual({ counts: [[2, 1]], whole: null });
  });
});

describe("mayOverlap", () => {
  it.each([
    [["质量", "标准"], false],
    [["质量", "量强"], true],
    [["质量强国", "量强"], true],
    [["人人"], true],
    [["质量"], false],
    [Array.from({ length: 30 }, (_, i) => `${i}x`), true],
  ])("of %j is %s", (words, expected) => {
    expect(mayOverlap(words)).toBe(expected);
  });

  it("is never denied of words whose places do overlap", () => {
    const word = fc.string({ unit: fc.constantFrom(..."甲乙丙"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(word, word, word, (a, b, text) => {
        if (a === b || mayOverlap([a, b])) return;
        const apart = occurrences(text, [a]).length + occurrences(text, [b]).length;
        expect(occurrences(text, [a, b])).toHaveLength(apart);
      }),
    );
  });
});
