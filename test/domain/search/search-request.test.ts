import { describe, expect, it } from "vitest";
import type { ResultCounts } from "../../../domain/search/results";
import {
  chosenOf,
  filterCount,
  NO_FILTERS,
  offeredOf,
  requestKey,
  sameRequest,
  withChosen,
  withToggled,
} from "../../../domain/search/search-request";

const counts: ResultCounts = {
  kinds: [],
  documents: [],
  works: [],
  levels: [{ value: "省级", total: 3, records: 2 }],
  years: [{ value: 2023, total: 3, records: 2 }],
  tags: [],
  colours: [],
  states: [],
  blockKinds: [],
};

describe("filters of a search request", () => {
  it("are chosen and taken back value by value", () => {
    const one = withToggled(NO_FILTERS, "years", 2023);
    const two = withToggled(one, "levels", "省级");
    expect(chosenOf(two, "years")).toEqual([2023]);
    expect(filterCount(two)).toBe(2);
    expect(withToggled(two, "years", 2023)).toEqual({ levels: ["省级"] });
    expect(withChosen(two, "levels", [])).toEqual({ years: [2023] });
  });

  it("offer what is counted, and what is chosen though nothing has it any more", () => {
    expect(offeredOf(counts, { years: [2016] }, "years")).toEqual([
      { value: 2023, total: 3, records: 2 },
      { value: 2016, total: 0, records: 0 },
    ]);
    expect(offeredOf(undefined, NO_FILTERS, "levels")).toEqual([]);
  });
});

describe("sameRequest", () => {
  const request = { typed: "质量 ", filters: { years: [2023, 2016] }, order: "place" } as const;

  it("does not mind space around the words and the order of the values", () => {
    const other = { ...request, typed: "质量", filters: { years: [2016, 2023], tags: [] } };
    expect(sameRequest(request, other)).toBe(true);
    expect(requestKey(request)).toBe(requestKey(other));
  });

  it("minds words, filters and order", () => {
    expect(sameRequest(request, { ...request, typed: "质" })).toBe(false);
    expect(sameRequest(request, { ...request, filters: {} })).toBe(false);
    expect(sameRequest(request, { ...request, order: "date" })).toBe(false);
  });
});
