import { describe, expect, it } from "vitest";
import type { ResultCounts } from "../../../domain/search/results";
import { offeredFilters } from "../../../renderer/search/facet-choices";

const count = <V>(value: V, total: number) => ({ value, total, records: 1 });
const counts: ResultCounts = {
  kinds: [count("block", 9)],
  documents: [],
  works: [],
  levels: [count("省级", 5), count("国家", 4)],
  years: [count(2023, 9), count(2016, 1)],
  tags: [],
  colours: [],
  states: [],
  blockKinds: [],
};
const offered = (filters = {}) =>
  offeredFilters(counts, filters, (name, value) => `${name} ${value}`);

describe("offeredFilters", () => {
  it("are those that have something to choose from", () => {
    expect(offered().map(({ name }) => name)).toEqual(["levels", "years"]);
    expect(offered({ kinds: ["note"] }).map(({ name }) => name)).toContain("kinds");
  });

  it("name and count their choices, and give back values as they were", () => {
    const years = offered({ years: [2016] }).find(({ name }) => name === "years");
    expect(years?.chosen).toEqual(["2016"]);
    expect(years?.choices[0]).toEqual({ value: "2023", name: "years 2023", count: 9 });
    expect(years?.withChoices(["2016", "2023"])).toEqual({ years: [2016, 2023] });
    expect(years?.withChoices([])).toEqual({});
  });
});
