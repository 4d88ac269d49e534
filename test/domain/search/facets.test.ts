import { describe, expect, it } from "vitest";
import { facetCounts, passes, type Tally } from "../../../domain/search/facets";
import { factsUnknown, type RecordFacts } from "../../../domain/search/record";

const facts = (id: string, known: Partial<RecordFacts>): RecordFacts => ({
  ...factsUnknown("block", id),
  ...known,
});
const national = facts("a", { level: "国家", year: 2023, tags: ["重要", "质量"] });
const local = facts("b", { level: "省级", year: 2024, tags: ["重要"] });
const tallies: Tally[] = [
  { facts: national, total: 5, records: 3 },
  { facts: local, total: 2, records: 2 },
  { facts: { ...local, kind: "comment", id: "c", colour: "red" }, total: 1, records: 1 },
];

describe("passes", () => {
  it("asks for one value of every filter, and for nothing where a list is empty", () => {
    expect(passes({ levels: ["国家"], years: [2023, 2024] }, national)).toBe(true);
    expect(passes({ levels: ["国家"], years: [2024] }, national)).toBe(false);
    expect(passes({ levels: [] }, national)).toBe(true);
    expect(passes({ colours: ["red"] }, national)).toBe(false);
  });

  it("does not ask for the facet that is left out", () => {
    expect(passes({ levels: ["国家"], years: [2024] }, national, "years")).toBe(true);
  });
});

describe("facetCounts", () => {
  it("counts the occurrences and records of each value, most first", () => {
    const { kinds, documents, levels, tags, colours } = facetCounts(tallies, {});
    expect(kinds).toEqual([
      { value: "block", total: 7, records: 5 },
      { value: "comment", total: 1, records: 1 },
    ]);
    expect(documents.map(({ value, total }) => [value, total])).toEqual([
      ["a", 5],
      ["b", 3],
    ]);
    expect(levels[1]).toEqual({ value: "省级", total: 3, records: 3 });
    expect(tags[0]).toEqual({ value: "重要", total: 8, records: 6 });
    expect(colours).toEqual([{ value: "red", total: 1, records: 1 }]);
  });

  it("narrows a facet down by the filters of the others only", () => {
    const { levels, years } = facetCounts(tallies, { levels: ["国家"] });
    expect(levels.map(({ value }) => value)).toEqual(["国家", "省级"]);
    expect(years.map(({ value }) => value)).toEqual([2023]);
  });
});
