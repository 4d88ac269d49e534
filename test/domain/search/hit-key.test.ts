import { describe, expect, it } from "vitest";
import { hitKey, occurrenceKey, occurrencesIn } from "../../../domain/search/hit-key";
import type { SearchHit } from "../../../domain/search/results";

const found = {
  score: 1,
  ranges: [
    { from: 2, to: 4 },
    { from: 9, to: 11 },
  ],
  snippet: { text: "", ranges: [] },
};
const hits: SearchHit[] = [
  { kind: "block", documentId: "d", blockId: "c1", ...found },
  { kind: "comment", documentId: "d", annotationId: "c1", ...found },
  { kind: "note", documentId: null, noteId: "c1", part: "title", ...found },
  { kind: "note", documentId: null, noteId: "c1", part: "text", ...found },
  { kind: "handout", documentId: null, handoutId: "c1", entryId: null, ...found },
  { kind: "handout", documentId: null, handoutId: "c1", entryId: "title", ...found },
];

describe("hitKey", () => {
  it("tells all records apart, and a record from none of its own hits", () => {
    expect(new Set(hits.map(hitKey)).size).toBe(6);
    const [first] = hits;
    if (first !== undefined) expect(hitKey({ ...first, score: 9 })).toBe(hitKey(first));
  });
});

describe("occurrencesIn", () => {
  it("gives each place of each hit, in order and with a name of its own", () => {
    const all = occurrencesIn(hits);
    expect(all.map(({ span }) => span.from)).toEqual(Array(6).fill([2, 9]).flat());
    expect(new Set(all.map(occurrenceKey)).size).toBe(12);
  });
});
