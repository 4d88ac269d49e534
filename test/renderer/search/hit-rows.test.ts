import { describe, expect, it } from "vitest";
import type { SearchHit, SearchResults } from "../../../domain/search/results";
import { hitRows } from "../../../renderer/search/hit-rows";

const found = { score: 1, ranges: [{ from: 0, to: 2 }], snippet: { text: "", ranges: [] } };
const block = (documentId: string, blockId: string): SearchHit => ({
  ...{ kind: "block", documentId, blockId, ...found },
});
const note: SearchHit = { kind: "note", documentId: null, noteId: "n", part: "text", ...found };
const handout: SearchHit = {
  ...{ kind: "handout", documentId: null, handoutId: "h", entryId: "e", ...found },
};
const count = <V>(value: V, total: number) => ({ value, total, records: 1 });
const results: SearchResults = {
  ...{ total: 6, records: 4, documents: 2, offset: 0, unknownFields: [], unindexed: 0 },
  hits: [block("a", "c1"), block("b", "c1"), note, block("a", "c2"), handout],
  facets: {
    kinds: [count("block", 5), count("note", 1), count("handout", 1)],
    documents: [count("a", 3), count("b", 2)],
    ...{ works: [], levels: [], years: [], tags: [], colours: [], states: [], blockKinds: [] },
  },
};

describe("hitRows", () => {
  it("puts hits of a document under its heading, and says how often it has the words", () => {
    const rows = hitRows(results, "document");
    expect(
      rows.map((row) => (row.kind === "heading" ? [row.documentId, row.occurrences] : row.key)),
    ).toEqual([
      ["a", 3],
      "block a c1",
      "block a c2",
      ["b", 2],
      "block b c1",
      [null, 1],
      "note n text",
      [null, 1],
      "handout h e",
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it("keeps the order of hits by relevance and by date", () => {
    for (const order of ["relevance", "date"] as const)
      expect(hitRows(results, order).map(({ key }) => key)).toEqual([
        "block a c1",
        "block b c1",
        "note n text",
        "block a c2",
        "handout h e",
      ]);
  });
});
