import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasPhrase, occurrences, occurrencesOf } from "../../../domain/search/occurrences";
import { parseQuery } from "../../../domain/search/query";

const text = fc.string({ unit: fc.constantFrom("甲", "乙", " ") });
const needle = fc.string({ unit: fc.constantFrom("甲", "乙"), minLength: 1, maxLength: 3 });

describe("occurrences", () => {
  it("of one needle are as many as splitting the text by it makes cuts", () => {
    fc.assert(
      fc.property(text, needle, (where, what) => {
        expect(occurrences(where, [what])).toHaveLength(where.split(what).length - 1);
      }),
    );
  });

  it("are places of a needle, in order, none over another", () => {
    fc.assert(
      fc.property(text, fc.array(needle), (where, what) => {
        let end = 0;
        for (const { from, to } of occurrences(where, what)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(what).toContain(where.slice(from, to));
          end = to;
        }
        const rest = where.slice(end);
        expect(what.some((one) => rest.includes(one))).toBe(false);
      }),
    );
  });

  it("take the longest needle where several begin", () => {
    expect(occurrences("质量强国质量", ["质量", "质量强国"])).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 6 },
    ]);
  });

  it("of no needle and of an empty one are none", () => {
    expect(occurrences("甲", [])).toEqual([]);
    expect(occurrences("甲", [""])).toEqual([]);
  });
});

describe("occurrencesOf", () => {
  it("finds nothing where one of the words is missing", () => {
    expect(occurrencesOf(parseQuery("标准 质量"), "质量强国")).toEqual([]);
  });

  it("counts the words as typed as one place, and each word elsewhere", () => {
    expect(occurrencesOf(parseQuery("WTO TBT"), "应对wto tbt措施和wto规则")).toEqual([
      { from: 2, to: 9 },
      { from: 12, to: 15 },
    ]);
  });
});

describe("hasPhrase", () => {
  it("tells words together from words apart", () => {
    expect(hasPhrase(parseQuery("wto tbt"), "wto tbt")).toBe(true);
    expect(hasPhrase(parseQuery("wto tbt"), "wto和tbt")).toBe(false);
  });

  it("is true of a single word wherever it stands", () => {
    expect(hasPhrase(parseQuery("质量"), "高质量")).toBe(true);
  });
});
