import { describe, expect, it } from "vitest";
import {
  isEmpty,
  isListing,
  needlesOf,
  onlyWordOf,
  parseQuery,
} from "../../../domain/search/query";

/** A clause with nothing but these parts. */
const clause = (parts: object) => ({
  words: [],
  phrase: null,
  headings: [],
  excluded: [],
  excludedHeadings: [],
  conditions: [],
  ...parts,
});
const clausesOf = (typed: string) => parseQuery(typed).clauses;

describe("parseQuery", () => {
  it("folds what was typed", () => {
    expect(clausesOf("２０２５年")).toEqual([clause({ words: ["2025年"] })]);
  });

  it("splits at white space, full width too, and keeps the words together as the phrase", () => {
    expect(clausesOf(" WTO　TBT/SPS ")).toEqual([
      clause({ words: ["wto", "tbt/sps"], phrase: "wto tbt/sps" }),
    ]);
  });

  it("takes a word typed twice once", () => {
    expect(clausesOf("质量 质量")[0]?.words).toEqual(["质量"]);
  });

  it("takes an alternative given twice once", () => {
    expect(clausesOf("质量 OR 標準 OR 质量 OR 标准")).toEqual([
      clause({ words: ["质量"] }),
      clause({ words: ["标准"] }),
    ]);
  });

  it("keeps several blanks of a phrase, and makes one of a line break", () => {
    expect(clausesOf('"名　　称"')).toEqual([clause({ words: ["名  称"] })]);
    expect(clausesOf('"质量\r\n强国"')).toEqual([clause({ words: ["质量 强国"] })]);
  });

  it("reads phrases, excluded words, headings and alternatives", () => {
    expect(clausesOf('"质量 强国" -安全 标题:规划 OR 标准')).toEqual([
      clause({ words: ["质量 强国"], headings: ["规划"], excluded: ["安全"] }),
      clause({ words: ["标准"] }),
    ]);
  });

  it("reads what is asked of records beside their text", () => {
    const issuer = { field: "issuer", anyOf: ["国务院", "省政府"], isExcluded: false };
    expect(clausesOf("质量 发文机关:国务院,省政府")).toEqual([
      clause({ words: ["质量"], conditions: [issuer] }),
    ]);
    expect(clausesOf('标签:"甲,乙" -章:附则')).toEqual([
      clause({
        conditions: [
          { field: "tag", anyOf: ["甲,乙"], isExcluded: false },
          { field: "chapter", anyOf: ["附则"], isExcluded: true },
        ],
      }),
    ]);
    expect(clausesOf("批注:年报")).toEqual([
      clause({ words: ["年报"], conditions: [{ field: "kind", kind: "comment" }] }),
    ]);
  });

  it("takes one of several words of a field", () => {
    expect(clausesOf("标题:规划，纲要 质量")).toEqual([
      clause({ words: ["质量"], headings: ["规划"] }),
      clause({ words: ["质量"], headings: ["纲要"] }),
    ]);
  });

  it("looks for excluded words alone as they stand, whatever their field", () => {
    expect(clausesOf("-标签:旧")).toEqual([clause({ words: ["-标签:旧"] })]);
  });

  it("looks for signs that make no sense", () => {
    expect(clausesOf("主题:质量 ^*~ “放心 OR")[0]?.words).toEqual([
      "主题:质量",
      "^*~",
      '"放心',
      "or",
    ]);
    expect(clausesOf("-质量")).toEqual([clause({ words: ["-质量"] })]);
  });

  it("drops half characters and keeps whole ones", () => {
    expect(clausesOf("\ud800质\udc00𠮷")[0]?.words).toEqual(["质𠮷"]);
  });
});

describe("isEmpty", () => {
  it("is true of white space, empty quotes and half characters only", () => {
    for (const typed of ["", " \n　\ud800", '"  "']) expect(isEmpty(parseQuery(typed))).toBe(true);
    expect(isEmpty(parseQuery("，"))).toBe(false);
  });
});

describe("needlesOf", () => {
  it("are all words a block must hold, wherever", () => {
    expect(clausesOf("质量 标题:规划 -安全").map(needlesOf)).toEqual([["质量", "规划"]]);
  });
});

describe("isListing", () => {
  it("is true of a clause that asks for no word", () => {
    expect(clausesOf("标签:重要 OR 质量 标签:重要").map(isListing)).toEqual([true, false]);
  });
});

describe("onlyWordOf", () => {
  it("is the word of a query that has nothing else", () => {
    expect(onlyWordOf(parseQuery("质量"))).toBe("质量");
    for (const typed of ["质量 质量", "质量 OR 标准", "标题:质量", "质量 -安全", ""]) {
      expect(onlyWordOf(parseQuery(typed))).toBeNull();
    }
  });
});
