import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { partOf } from "../../../../domain/search/segments/segment-set";
import { librarySuggestions } from "../../../../renderer/workers/search/library-suggestions";
import { searchableDocument } from "../../../support/searchable-document";

const segment = buildSegment([
  searchableDocument("甲", [{ text: "一、总体要求", kind: "chapter" }, "计量、标准、认证、检测。"]),
  searchableDocument("乙", [{ text: "一、总体要求", kind: "chapter" }, "计量、标准、检测、认证。"]),
  searchableDocument("丙", ["计量、标准、检测。"]),
]);
const document = {
  ...{ id: "甲", work: "w", level: "省级", year: 2023, date: null, tags: [] },
  issuers: ["安徽省人民政府"],
};

describe("librarySuggestions", () => {
  it("are headings, issuers and the terms that stand there often, each once", () => {
    expect(librarySuggestions([partOf(segment)], [document])).toEqual([
      { text: "总体要求", kind: "heading" },
      { text: "安徽省人民政府", kind: "issuer" },
      { text: "标准", kind: "term" },
    ]);
  });

  it("leave out what only removed documents have", () => {
    const part = { ...partOf(segment), removed: new Set([0, 1]) };
    expect(librarySuggestions([part], [])).toEqual([]);
    expect(librarySuggestions([partOf(segment)], [])).toHaveLength(2);
  });
});
