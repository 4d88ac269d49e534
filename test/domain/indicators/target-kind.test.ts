import { describe, expect, it } from "vitest";
import { targetKind } from "../../../domain/indicators/target-kind";

describe("targetKind", () => {
  it.each([
    ["", "index"],
    ["%", "rate"],
    ["百分点", "rate"],
    ["家", "count"],
    ["人次", "count"],
    ["平方米", "amount"],
    ["元", "amount"],
    ["小时", "amount"],
    ["批次/千人", "amount"],
  ])("takes %j for a unit of the kind %s", (unit, kind) => {
    expect(targetKind({ unit })).toBe(kind);
  });
});
