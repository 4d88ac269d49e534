import { describe, expect, it } from "vitest";
import { planEnd } from "../../../domain/indicators/five-year-plan";

describe("planEnd", () => {
  it("knows the last years of the plans", () => {
    expect(["一", "二", "三", "四", "五"].map(planEnd)).toEqual([2010, 2015, 2020, 2025, 2030]);
  });
});
