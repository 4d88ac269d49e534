import { describe, expect, it } from "vitest";
import { groupByDocument, type SearchHit } from "../../../domain/search/results";

function hit(documentId: string, blockId: string): SearchHit {
  return { documentId, blockId, ranges: [], score: 0, snippet: { text: "", ranges: [] } };
}

describe("groupByDocument", () => {
  it("puts the document of the best hit first and keeps the order of its hits", () => {
    const groups = groupByDocument([hit("b", "c1"), hit("a", "c2"), hit("b", "c3")]);
    expect(groups.map(({ documentId }) => documentId)).toEqual(["b", "a"]);
    expect(groups[0]?.hits.map(({ blockId }) => blockId)).toEqual(["c1", "c3"]);
  });
});
