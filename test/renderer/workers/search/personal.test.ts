import { describe, expect, it } from "vitest";
import type {
  SearchableComment,
  SearchableHandout,
  SearchableNote,
} from "../../../../domain/search/record";
import type { SearchOptions } from "../../../../domain/search/results";
import { createSearchService } from "../../../../renderer/workers/search/service";
import { placeOfHit } from "../../../support/naive-search";
import { searchableDocument } from "../../../support/searchable-document";

const comment = (id: string, documentId: string, text: string): SearchableComment => ({
  id,
  documentId,
  text,
  colour: id === "c1" ? "red" : "blue",
  state: "exact",
  tags: [],
  changedAt: `2024-0${id.slice(1)}-01T00:00:00Z`,
});
const note: SearchableNote = {
  id: "n1",
  documentId: null,
  title: "质量要点",
  text: "年报用这一组，质量。",
  tags: ["重要"],
  changedAt: "2025-01-01T00:00:00Z",
};

const handout: SearchableHandout = {
  id: "h1",
  title: "学习讲义",
  entries: [
    { id: "e1", text: "一、监管与服务", isHeading: true },
    { id: "e2", text: "说说监管与服务的关系。", isHeading: false },
  ],
  changedAt: "2023-01-01T00:00:00Z",
};

const service = createSearchService();
service.add([searchableDocument("甲", ["质量强国", "质量"]), searchableDocument("乙", ["标准"])]);
service.setComments([comment("c1", "甲", "质量：年报用"), comment("c2", "乙", "核对质量")]);
service.setNotes([note]);
service.setHandouts([handout]);
service.describe([
  {
    id: "甲",
    work: "w",
    level: "国家",
    year: 2023,
    date: "2023-02-06",
    issuers: ["国务院"],
    tags: [],
  },
]);

function found(typed: string, options?: SearchOptions) {
  const answer = service.search(typed, options);
  if (!answer.ok) throw new Error(answer.error.reason);
  return answer.value;
}
const placesOf = (typed: string, options?: SearchOptions) =>
  found(typed, options).hits.map(placeOfHit).toSorted();

describe("searching comments and notes", () => {
  it("lists them with the documents' blocks, counted by kind and document", () => {
    const { total, records, documents, facets } = found("质量", { facets: true });
    expect({ total, records, documents }).toEqual({ total: 6, records: 6, documents: 2 });
    expect(facets?.kinds).toEqual([
      { value: "block", total: 2, records: 2 },
      { value: "comment", total: 2, records: 2 },
      { value: "note", total: 2, records: 2 },
    ]);
    expect(facets?.documents.map(({ value, total: of }) => [value, of])).toEqual([
      ["甲", 3],
      ["乙", 1],
    ]);
  });

  it("finds in comments only, in notes only, and by what is known of their documents", () => {
    expect(placesOf("批注:质量")).toEqual(["comment c1", "comment c2"]);
    expect(placesOf("批注:质量 发文机关:国务院")).toEqual(["comment c1"]);
    expect(placesOf("笔记:年报")).toEqual(["note n1 text"]);
    expect(placesOf("质量 标签:重要")).toEqual(["note n1 text", "note n1 title"]);
    expect(placesOf("质量", { filters: { colours: ["red"] } })).toEqual(["comment c1"]);
    expect(placesOf("质量", { filters: { kinds: ["block"] } })).toEqual(["甲 p1", "甲 p2"]);
  });

  it("keeps a document and its comments together, and puts the newest first by date", () => {
    const inPlace = found("质量", { order: "place" }).hits.map(placeOfHit);
    expect(inPlace.slice(0, 3)).toEqual(["甲 p1", "甲 p2", "comment c1"]);
    const byDate = found("质量", { order: "date" }).hits.map(placeOfHit);
    expect(byDate).toEqual([
      "note n1 title",
      "note n1 text",
      "comment c2",
      "comment c1",
      "甲 p1",
      "甲 p2",
    ]);
  });

  it("gives ranges in the comment, in the note's title and in its text", () => {
    const inRecord = found("批注:质量 OR 笔记:质量").hits.map((hit) => {
      const text =
        hit.kind === "comment" ? (hit.annotationId === "c1" ? "质量：年报用" : "核对质量") : "";
      const own = hit.kind === "note" ? note[hit.part] : text;
      return hit.ranges.map(({ from, to }) => own.slice(from, to));
    });
    expect(inRecord).toEqual([["质量"], ["质量"], ["质量"], ["质量"]]);
  });

  it("finds handouts by title, headings and own words, each entry by itself", () => {
    expect(placesOf("监管")).toEqual(["handout h1 e1", "handout h1 e2"]);
    expect(placesOf("讲义:监管 关系")).toEqual(["handout h1 e2"]);
    expect(placesOf("标题:监管")).toEqual(["handout h1 e1"]);
    expect(placesOf("学习")).toEqual(["handout h1 null"]);
    expect(placesOf("监管", { filters: { kinds: ["handout"] } })).toHaveLength(2);
    expect(placesOf("监管", { filters: { kinds: ["note"] } })).toEqual([]);
    expect(placesOf("章:监管 监管")).toEqual([]);
    const { total, documents, facets } = found("监管", { facets: true });
    expect({ total, documents }).toEqual({ total: 2, documents: 0 });
    expect(facets?.kinds).toEqual([{ value: "handout", total: 2, records: 2 }]);
    expect(found("监管").hits.map(({ ranges }) => ranges)).toContainEqual([{ from: 2, to: 4 }]);
  });

  it("marks in open documents what stands in their texts", () => {
    const answer = service.places("质量", ["甲", "乙"]);
    expect(answer).toEqual({
      ok: true,
      value: [
        {
          documentId: "甲",
          places: [
            { from: 0, to: 2 },
            { from: 5, to: 7 },
          ],
        },
        { documentId: "乙", places: [] },
      ],
    });
  });

  it("follows every change of them", () => {
    service.setComments([comment("c2", "乙", "核对标准")]);
    service.setNotes([]);
    service.setHandouts([{ ...handout, entries: [] }]);
    expect(placesOf("监管")).toEqual([]);
    expect(placesOf("质量")).toEqual(["甲 p1", "甲 p2"]);
    expect(placesOf("标准")).toEqual(["comment c2", "乙 p1"]);
  });
});

describe("searching for what makes no sense", () => {
  it.each([
    "批注:",
    "标签:,,,",
    "-标签:",
    '标题:"',
    "标题:标题:标题:",
    "OR OR OR",
    "章:\ud800",
    `标签:${"x,".repeat(5000)}`,
    `标题:${"质,".repeat(5000)}`,
    "标题:质 ".repeat(2500),
    "(?:[*+".repeat(1700),
    "，".repeat(10_000),
  ])("answers within the time a test has", (typed) => {
    expect(service.search(typed, { facets: true, limit: 20 }).ok).toBe(true);
  });

  it("says which fields it does not know, and looks for them as text", () => {
    service.add([searchableDocument("丙", ["主题:质量"])]);
    expect(found("主题:质量")).toMatchObject({ total: 1, unknownFields: ["主题"] });
  });
});
