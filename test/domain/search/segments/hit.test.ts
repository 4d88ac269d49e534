import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../../domain/search/query";
import { factsUnknown } from "../../../../domain/search/record";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { hitAt } from "../../../../domain/search/segments/hit";
import { partOf } from "../../../../domain/search/segments/segment-set";
import { searchableDocument } from "../../../support/searchable-document";

describe("hitAt", () => {
  it("marks the occurrences in the document and in the snippet, in the text as it is", () => {
    const document = searchableDocument("甲", ["标题", "　　推广首台（套），首台(套)。"]);
    const hit = hitAt(
      partOf(buildSegment([document])),
      1,
      parseQuery("首台(套)"),
      1.5,
      factsUnknown,
    );
    expect(hit).toMatchObject({ documentId: "甲", blockId: "p2", score: 1.5 });
    const inDocument = hit.ranges.map(({ from, to }) => document.text.slice(from, to));
    expect(inDocument).toEqual(["首台（套）", "首台(套)"]);
    expect(hit.snippet.text).toBe("推广首台（套），首台(套)。");
    const inSnippet = hit.snippet.ranges.map(({ from, to }) => hit.snippet.text.slice(from, to));
    expect(inSnippet).toEqual(inDocument);
  });
});
