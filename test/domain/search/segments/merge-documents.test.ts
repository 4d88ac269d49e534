import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { mergeDocuments } from "../../../../domain/search/segments/merge-documents";
import {
  EMPTY_SET,
  withoutDocuments,
  withSegment,
} from "../../../../domain/search/segments/segment-set";
import { inOneGo } from "../../../../domain/search/segments/steps";
import { searchableDocument } from "../../../support/searchable-document";

describe("mergeDocuments", () => {
  it("puts the documents that are left one after the other", () => {
    const segments = [
      buildSegment([searchableDocument("甲", ["质"]), searchableDocument("乙", ["，量"])]),
      buildSegment([searchableDocument("丙", ["强", "国"])]),
    ];
    const set = withoutDocuments(segments.reduce(withSegment, EMPTY_SET), ["甲"]);
    const { documentIds, text, blockIds, firstBlocks, blockStarts } = inOneGo(
      mergeDocuments(set.parts),
    );
    expect(documentIds).toEqual(["乙", "丙"]);
    expect(text).toBe(",量\n强\n国\n");
    expect(blockIds).toEqual(["p1", "p1\np2"]);
    expect([...firstBlocks]).toEqual([0, 1, 3]);
    expect([...blockStarts]).toEqual([0, 3, 5, 7]);
  });
});
