import { describe, expect, it } from "vitest";
import { readAmount, scaled } from "../../../domain/indicators/amount";

describe("readAmount", () => {
  it("multiplies without losing a digit", () => {
    expect(readAmount("2.42", "亿")).toBe(242_000_000);
    expect(readAmount("250", "万")).toBe(2_500_000);
    expect(readAmount("1.2", "万亿")).toBe(1_200_000_000_000);
    expect(readAmount("98.5", undefined)).toBe(98.5);
  });

  it("reads commas between thousands", () => {
    expect(readAmount("3,000", undefined)).toBe(3000);
  });
});

describe("scaled", () => {
  it("multiplies a number that is read already", () => {
    expect(scaled(8.6, "万")).toBe(86_000);
    expect(scaled(8.6, undefined)).toBe(8.6);
  });
});
