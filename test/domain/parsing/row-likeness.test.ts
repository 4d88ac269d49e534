import { describe, expect, it } from "vitest";
import { likeness, traitsOf } from "../../../domain/parsing/row-likeness";

const CONTENT = traitsOf(["制造业产品质量合格率(%)", "93.9", "95", "约束性"]);

describe("traitsOf", () => {
  it("parts name, kind of unit and attributes", () => {
    expect(CONTENT).toEqual({ name: "制造业产品质量合格率", unit: "share", attributes: "约束性" });
    expect(traitsOf(["证书(万张)", "8.6", "—", ""])).toEqual({
      name: "证书",
      unit: "count",
      attributes: "",
    });
    expect(traitsOf(["指数"]).unit).toBe("none");
    expect(traitsOf([])).toEqual({ name: "", unit: "none", attributes: "" });
  });
});

describe("likeness", () => {
  it("is 1 for rows that differ in their values only", () => {
    expect(
      likeness(CONTENT, traitsOf(["制造业产品质量合格率(%)", "1", "2", "约束性"])),
    ).toBeCloseTo(1);
  });

  it("is 0 for rows that have nothing in common", () => {
    expect(likeness(CONTENT, traitsOf(["社会标准(项)", "3000", "预期性"]))).toBe(0);
  });

  it("grows with the words that names share", () => {
    const near = traitsOf(["消费品质量合格率(%)", "91", "约束性"]);
    const far = traitsOf(["农产品检验量(%)", "4", "约束性"]);
    expect(likeness(CONTENT, near)).toBeGreaterThan(likeness(CONTENT, far));
  });
});
