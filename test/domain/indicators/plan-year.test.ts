import { describe, expect, it } from "vitest";
import { planYear } from "../../../domain/indicators/plan-year";

describe("planYear", () => {
  it("is that of the title, else that of the document", () => {
    expect(planYear({ title: "2016年行动计划", year: 2017 })).toBe(2016);
    expect(planYear({ title: "行动计划", year: 2017 })).toBe(2017);
    expect(planYear({ title: "行动计划", year: null })).toBeNull();
  });
});
