import { describe, expect, it } from "vitest";
import {
  filterTargets,
  isFilteringTargets,
  NO_TARGET_FILTER,
  type TargetFacet,
  targetChoices,
} from "../../../domain/indicators/target-filter";
import { targetRowWith } from "../../support/target-row";

const ROWS = [
  targetRowWith({ name: "食品合格率", attribute: "约束性", group: "产品" }),
  targetRowWith({ name: "绿色工厂", unit: "家", kind: "count", year: "annual", documentId: "b" }),
  targetRowWith({ name: "隐去的", state: "hidden", year: 2030 }),
  targetRowWith({ name: "失锚的", state: "corrected", isLost: true, year: null }),
];
const same = (text: string) => text;

function shown(text: string, chosen: Partial<Record<TargetFacet, readonly string[]>> = {}) {
  const filter = { text, chosen: { ...NO_TARGET_FILTER.chosen, ...chosen } };
  return filterTargets(ROWS, filter, same).map(({ name }) => name);
}

describe("filterTargets", () => {
  it("shows everything but what is hidden, until what is hidden is asked for", () => {
    expect(shown("")).toEqual(["食品合格率", "绿色工厂", "失锚的"]);
    expect(shown("", { state: ["hidden"] })).toEqual(["隐去的"]);
    expect(shown("", { state: ["lost"] })).toEqual(["失锚的"]);
  });

  it("lets through what has all words and one value of each facet", () => {
    expect(shown("食品 86")).toEqual(["食品合格率"]);
    expect(shown("食品 87")).toEqual([]);
    expect(shown("", { year: ["annual", "2025"], kind: ["count"] })).toEqual(["绿色工厂"]);
    expect(shown("", { attribute: [""] })).toEqual(["绿色工厂", "失锚的"]);
  });

  it("knows whether it filters", () => {
    expect(isFilteringTargets(NO_TARGET_FILTER)).toBe(false);
    expect(isFilteringTargets({ ...NO_TARGET_FILTER, text: " 甲" })).toBe(true);
  });
});

describe("targetChoices", () => {
  const choices = (facet: TargetFacet, text = "") =>
    targetChoices(ROWS, facet, { ...NO_TARGET_FILTER, text }, same).map(
      ({ value, count }) => `${value} ${count}`,
    );

  it("offers the values in order with what the rest lets through", () => {
    expect(choices("year")).toEqual(["2025 1", "2030 0", "annual 1", " 1"]);
    expect(choices("kind")).toEqual(["rate 2", "count 1"]);
    expect(choices("state")).toEqual(["found 2", "hidden 1", "lost 1"]);
    expect(choices("group", "绿色")).toEqual(["产品 0", " 1"]);
  });
});
