import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasPhrase,
  occurrenceCount,
  occurrences,
  occurrencesOf,
} from "../../../domain/search/occurrences";
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

const inBody = (folded: string) => ({ folded, headingEnd: 0 });
const found = (typed: string, folded: string, headingEnd = 0) =>
  occurrencesOf(parseQuery(typed), { folded, headingEnd }).map(({ from, to }) => [from, to]);

describe("occurrencesOf", () => {
  it("finds nothing where one of the words is missing", () => {
    expect(found("标准 质量", "质量强国")).toEqual([]);
  });

  it("counts the words as typed as one place, and each word elsewhere", () => {
    expect(found("WTO TBT", "应对wto tbt措施和wto规则")).toEqual([
      [2, 9],
      [12, 15],
    ]);
  });

  it("finds nothing where an excluded word stands", () => {
    expect(found("质量 -安全", "质量安全")).toEqual([]);
    expect(found("质量 -安全", "质量标准")).toEqual([[0, 2]]);
  });

  it("finds the words of every alternative that holds, and of no other", () => {
    expect(found("质量 安全 OR 标准", "质量标准")).toEqual([[2, 4]]);
    expect(found("质量 OR 标准", "质量标准")).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it("finds a heading's word in the heading only", () => {
    expect(found("标题:质量", "质量。质量", 3)).toEqual([[0, 2]]);
    expect(found("标题:质量", "标准。质量", 3)).toEqual([]);
    expect(found("标题:质量 质量强", "质量。质量强", 3)).toEqual([
      [0, 2],
      [3, 6],
    ]);
  });
});

describe("occurrenceCount", () => {
  it("is the number of places, for any query", () => {
    const typed = fc.string({ unit: fc.constantFrom("甲", "乙", " ", "-", '"'), maxLength: 8 });
    fc.assert(
      fc.property(typed, text, (what, where) => {
        const query = parseQuery(what);
        const places = occurrencesOf(query, inBody(where));
        expect(occurrenceCount(query, inBody(where))).toBe(places.length);
      }),
    );
  });
});

describe("hasPhrase", () => {
  it("tells words together from words apart", () => {
    expect(hasPhrase(parseQuery("wto tbt"), inBody("wto tbt"))).toBe(true);
    expect(hasPhrase(parseQuery("wto tbt"), inBody("wto和tbt"))).toBe(false);
  });

  it("is true of a single word wherever it stands", () => {
    expect(hasPhrase(parseQuery("质量"), inBody("高质量"))).toBe(true);
  });
});
