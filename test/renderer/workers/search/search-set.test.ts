import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchOptions } from "../../../../domain/search/results";
import type { SearchableDocument } from "../../../../domain/search/searchable";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { EMPTY_SET, withSegment } from "../../../../domain/search/segments/segment-set";
import { searchSet } from "../../../../renderer/workers/search/search-set";
import { naivePlaces, placeOfHit, placesOf } from "../../../support/naive-search";
import { randomLibrary, randomWords } from "../../../support/random-library";
import { searchableDocument } from "../../../support/searchable-document";

const library = [
  searchableDocument("甲", [
    { text: "质量强国建设纲要", kind: "title" },
    { text: "一、形势背景", kind: "chapter" },
    "建设质量强国，到２０２５年达９８.５％。",
    { text: "（一）完善质量机制。推动质量变革，强化服务。", kind: "item", lead: 10 },
  ]),
  searchableDocument("乙", [
    "应对ＷＴＯ TBT/SPS措施，推广首台（套）。",
    "WTO规则和TBT通报，“放心消费”服務。",
    "质、量",
    "𠮷野家",
  ]),
];
const engine = engineOver(library);

function engineOver(documents: readonly SearchableDocument[]) {
  const set = documents.map((one) => buildSegment([one])).reduce(withSegment, EMPTY_SET);
  return { search: (typed: string, options?: SearchOptions) => searchSet(set, typed, options) };
}
const blocksOf = (typed: string) => engine.search(typed).hits.map(placeOfHit);

describe("searchSet", () => {
  it("finds a word wherever it stands and nowhere else", () => {
    expect(blocksOf("质量").toSorted()).toEqual(["甲 p1", "甲 p3", "甲 p4"]);
    expect(engine.search("质量").total).toBe(4);
    expect(engine.search("质量").documents).toBe(1);
  });

  it("is not misled where all pairs of a word stand in a block but not the word", () => {
    const built = engineOver([searchableDocument("丙", ["质量强，强国在量强处"])]);
    expect(built.search("质量强国")).toMatchObject({ total: 0, hits: [] });
  });

  it.each([
    ["2025年", ["甲 p3"]],
    ["98.5%", ["甲 p3"]],
    ["8.5", ["甲 p3"]],
    ["5年达", ["甲 p3"]],
    ["首台(套)", ["乙 p1"]],
    ["服务", ["甲 p4", "乙 p2"]],
    ["服務", ["甲 p4", "乙 p2"]],
    ['"放心消费', ["乙 p2"]],
    ["量", ["甲 p1", "甲 p3", "甲 p4", "乙 p3"]],
    ["、", ["甲 p2", "乙 p3"]],
    ["𠮷", ["乙 p4"]],
  ])("finds %s", (typed, expected) => {
    expect(blocksOf(typed).toSorted()).toEqual(expected.toSorted());
  });

  it("asks for all words in one block and puts words that stand as typed first", () => {
    expect(blocksOf("WTO TBT")).toEqual(["乙 p1", "乙 p2"]);
    expect(engine.search("WTO TBT/SPS")).toMatchObject({ total: 1, records: 1 });
    expect(blocksOf("规则 措施")).toEqual([]);
  });

  it("ranks a title above a heading above body text", () => {
    expect(blocksOf("质量")).toEqual(["甲 p1", "甲 p4", "甲 p3"]);
  });

  it("gives offsets into the text of the document, and a snippet that marks the same", () => {
    const [hit] = engine.search("首台(套)").hits;
    const text = library.find(({ id }) => id === hit?.documentId)?.text ?? "";
    expect(hit?.ranges.map(({ from, to }) => text.slice(from, to))).toEqual(["首台（套）"]);
    const { snippet } = hit ?? { snippet: { text: "", ranges: [] } };
    expect(snippet.ranges.map(({ from, to }) => snippet.text.slice(from, to))).toEqual([
      "首台（套）",
    ]);
  });

  it("counts everything whatever the limit", () => {
    const limited = engine.search("质量", { limit: 1 });
    expect(limited.hits).toHaveLength(1);
    expect(limited).toMatchObject({ total: 4, records: 3, documents: 1 });
  });

  it("puts hits that nothing ranks in the order of the library and the text", () => {
    expect(blocksOf("量")).toEqual(["甲 p1", "甲 p3", "甲 p4", "乙 p3"]);
  });

  it.each([
    ["nothing", ""],
    ["white space", "  "],
    ["half a character", "\ud800"],
    ["words that are nowhere", "没有这样的话"],
    ["ten thousand Latin letters", "x".repeat(10_000)],
    ["ten thousand Han characters", "质".repeat(10_000)],
    ["ten thousand words", "质 ".repeat(5000) + "没有 ".repeat(5000)],
    ["signs of regular expressions", "(.*["],
    ["quotes that nothing closes", '"'.repeat(99)],
  ])("answers %s with nothing, at once", (_, typed) => {
    expect(engine.search(typed)).toMatchObject({ total: 0, records: 0, documents: 0, hits: [] });
  });

  it("searches an empty library", () => {
    expect(engineOver([]).search("质量").total).toBe(0);
  });

  it("excludes, divides and asks for headings", () => {
    expect(blocksOf("质量 -强国")).toEqual(["甲 p4"]);
    expect(blocksOf("标题:质量")).toEqual(["甲 p1", "甲 p4"]);
    expect(blocksOf("𠮷 OR 首台(套)").toSorted()).toEqual(["乙 p1", "乙 p4"]);
    expect(engine.search('"TBT/SPS措施"').total).toBe(1);
  });

  it("finds the same places as going through every block, for any texts and words", () => {
    fc.assert(
      fc.property(randomLibrary, fc.array(randomWords, { maxLength: 4 }), (documents, queries) => {
        const built = engineOver(documents);
        for (const typed of queries) {
          const results = built.search(typed);
          expect(placesOf(results)).toEqual(naivePlaces(documents, typed));
          expect(results.total).toBe(placesOf(results).length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
