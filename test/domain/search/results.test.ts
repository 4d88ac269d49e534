import { describe, expect, it } from "vitest";
import { groupByDocument, type SearchHit } from "../../../domain/search/results";
import { placeOfHit } from "../../support/naive-search";

function hit(documentId: string, blockId: string): SearchHit {
  const snippet = { text: "", ranges: [] };
  return { kind: "block", documentId, blockId, ranges: [], score: 0, snippet };
}

describe("groupByDocument", () => {
  it("puts the document of the best hit first and keeps the order of its hits", () => {
    const groups = groupByDocument([hit("b", "c1"), hit("a", "c2"), hit("b", "c3")]);
    expect(groups.map(({ documentId }) => documentId)).toEqual(["b", "a"]);
    expect(groups[0]?.hits.map(placeOfHit)).toEqual(["b c1", "b c3"]);
  });

  it("puts what is about no document together by kind", () => {
    const found = { ranges: [], score: 0, snippet: { text: "", ranges: [] } };
    const note: SearchHit = { kind: "note", documentId: null, noteId: "n", part: "text", ...found };
    const handout = (entryId: string): SearchHit => ({
      ...{ kind: "handout", documentId: null, handoutId: "h", entryId, ...found },
    });
    const groups = groupByDocument([handout("a"), note, hit("d", "c1"), handout("b")]);
    expect(groups.map(({ kind, hits }) => [kind, hits.length])).toEqual([
      ["handout", 2],
      ["note", 1],
      ["block", 1],
    ]);
  });
});
