import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import {
  averageLengths,
  fieldCountOf,
  statisticsOf,
  sumOf,
} from "../../../../domain/search/segments/statistics";
import { randomLibrary } from "../../../support/random-library";
import { searchableDocument } from "../../../support/searchable-document";

const segment = buildSegment([
  searchableDocument("甲", [
    { text: "质量强国", kind: "title" },
    { text: "质量", kind: "chapter" },
    { text: "质量，标准计量", kind: "item", lead: 3 },
    "标准",
  ]),
]);

describe("statisticsOf", () => {
  it("counts the tokens of each field and the blocks that have it", () => {
    expect(statisticsOf(segment)).toEqual({
      blockCount: 4,
      fields: [
        { tokens: 3, blocks: 1 },
        { tokens: 2, blocks: 2 },
        { tokens: 4, blocks: 2 },
      ],
    });
  });
});

describe("averageLengths", () => {
  it("leaves out the blocks that do not have the field", () => {
    expect(averageLengths(statisticsOf(segment))).toEqual([3, 1, 2]);
  });
});

describe("sumOf", () => {
  it("of the parts of a library is what one segment of it all has", () => {
    fc.assert(
      fc.property(randomLibrary, (documents) => {
        const parts = documents.map((one) => statisticsOf(buildSegment([one])));
        expect(sumOf(parts)).toEqual(statisticsOf(buildSegment(documents)));
      }),
    );
  });
});

describe("fieldCountOf", () => {
  it("counts a lead and the rest of its block apart, over all segments", () => {
    expect(fieldCountOf([segment, segment], "质量")).toBe(6);
    expect(fieldCountOf([segment], "没有")).toBe(0);
  });
});
