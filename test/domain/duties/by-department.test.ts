import { describe, expect, it } from "vitest";
import { byDepartment } from "../../../domain/duties/by-department";
import type { Duty } from "../../../domain/duties/duty";

const duty = (lead: readonly string[], support: readonly string[]): Duty => ({
  ...{ ordinal: null, blockId: "p1", quote: "", from: 0, to: 0 },
  ...{ lead, support },
});

describe("byDepartment", () => {
  it("gathers what each department leads and supports, the busiest first", () => {
    expect(
      byDepartment([duty(["甲局"], ["乙局"]), duty(["乙局"], []), duty(["丙局"], [])]),
    ).toEqual([
      { department: "乙局", leads: [1], supports: [0] },
      { department: "甲局", leads: [0], supports: [] },
      { department: "丙局", leads: [2], supports: [] },
    ]);
  });

  it("is empty without duties", () => {
    expect(byDepartment([])).toEqual([]);
  });
});
