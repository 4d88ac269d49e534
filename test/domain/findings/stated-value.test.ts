import { describe, expect, it } from "vitest";
import { readStatedValue } from "../../../domain/findings/stated-value";

function stated(text: string): object | null {
  const value = readStatedValue(text, 0, text.indexOf("合格率") + 3);
  if (value === null) return null;
  const { amount, year, unit } = value;
  return { amount, year, unit };
}

describe("readStatedValue", () => {
  it("reads the number in the clause and the year before it", () => {
    expect(stated("到2025年,产品质量合格率达到95%以上。")).toEqual({
      amount: 95,
      year: 2025,
      unit: "%",
    });
  });

  it("reads the year between name and number", () => {
    expect(stated("合格率到2025年提高到98.5%")).toEqual({ amount: 98.5, year: 2025, unit: "%" });
  });

  it("reads a number with a comma between the thousands", () => {
    expect(stated("合格率1,234项,其他5项")).toEqual({ amount: 1234, year: null, unit: "项" });
  });

  it("finds no value in another clause", () => {
    expect(stated("产品质量合格率稳步提高,建成5个基地")).toBeNull();
    expect(stated("产品质量合格率")).toBeNull();
  });
});
