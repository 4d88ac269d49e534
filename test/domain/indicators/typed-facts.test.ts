import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TargetFacts } from "../../../domain/indicators/target-correction";
import {
  NOTHING_TYPED,
  readTypedFacts,
  type TypedFacts,
  typedAmount,
  typedFacts,
  typedProblems,
} from "../../../domain/indicators/typed-facts";

const TYPED: TypedFacts = {
  ...NOTHING_TYPED,
  name: "证书",
  value: "13万",
  unit: "张",
  year: "2025",
};

describe("readTypedFacts", () => {
  it("reads what was typed", () => {
    expect(readTypedFacts(TYPED)).toEqual({
      name: "证书",
      value: 130_000,
      unit: "张",
      bound: "=",
      year: 2025,
      base: null,
      baseYear: null,
      attribute: null,
      group: null,
    });
    expect(readTypedFacts({ ...TYPED, isAnnual: true, year: "x" })?.year).toBe("annual");
    expect(readTypedFacts({ ...TYPED, bound: "range", valueTo: "14万" })?.valueTo).toBe(140_000);
  });

  it.each<[Partial<TypedFacts>, object]>([
    [{ name: " " }, { name: "missing" }],
    [{ value: "" }, { value: "missing" }],
    [{ value: "约20" }, { value: "no-number" }],
    [{ base: "多" }, { base: "no-number" }],
    [{ year: "25" }, { year: "no-year" }],
    [{ baseYear: "二〇二〇" }, { baseYear: "no-year" }],
    [{ bound: "range" }, { valueTo: "missing" }],
    [{ bound: "range", valueTo: "12万" }, { valueTo: "not-above" }],
  ])("refuses %j and says why", (changes, problems) => {
    expect(typedProblems({ ...TYPED, ...changes })).toEqual(problems);
    expect(readTypedFacts({ ...TYPED, ...changes })).toBeNull();
  });

  it("gives back any facts that were put in the form", () => {
    const word = fc.constantFrom(null, "约束性", "产品");
    const number = fc
      .double({ min: 0, max: 1e6, noNaN: true })
      .map((one) => Number(one.toFixed(3)));
    const year = fc.integer({ min: 1990, max: 2100 });
    const facts: fc.Arbitrary<TargetFacts> = fc.record({
      name: fc.constantFrom("合格率", "绿色工厂"),
      value: number,
      unit: fc.constantFrom("", "%", "家"),
      bound: fc.constantFrom("=", ">=", "~"),
      year: fc.oneof(year, fc.constantFrom("annual" as const, null)),
      base: fc.option(number),
      baseYear: fc.option(year),
      attribute: word,
      group: word,
    });
    fc.assert(
      fc.property(facts, (one) => {
        expect(readTypedFacts(typedFacts(one))).toEqual(one);
      }),
    );
  });
});

describe("typedAmount", () => {
  it.each([
    ["１，０００", 1000],
    ["2.42 亿", 242_000_000],
    ["-1.5", -1.5],
    ["", null],
    ["20家", null],
  ])("reads %j as %j", (text, value) => {
    expect(typedAmount(text)).toBe(value);
  });
});
