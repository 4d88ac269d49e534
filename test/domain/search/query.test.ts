import { describe, expect, it } from "vitest";
import { isEmpty, parseQuery } from "../../../domain/search/query";

describe("parseQuery", () => {
  it("folds what was typed", () => {
    expect(parseQuery("２０２５年")).toEqual({ words: ["2025年"], phrase: null });
  });

  it("splits at white space, full width too, and keeps the words together as the phrase", () => {
    expect(parseQuery(" WTO　TBT/SPS ")).toEqual({
      words: ["wto", "tbt/sps"],
      phrase: "wto tbt/sps",
    });
  });

  it("takes a word typed twice once", () => {
    expect(parseQuery("质量 质量").words).toEqual(["质量"]);
  });

  it("gives no sign a meaning of its own", () => {
    expect(parseQuery("主题:质量 -安全 ^*~ “放心").words).toEqual([
      "主题:质量",
      "-安全",
      "^*~",
      '"放心',
    ]);
  });

  it("drops half characters and keeps whole ones", () => {
    expect(parseQuery("\ud800质\udc00𠮷").words).toEqual(["质𠮷"]);
  });
});

describe("isEmpty", () => {
  it("is true of white space and half characters only", () => {
    expect(isEmpty(parseQuery(" \n　\ud800"))).toBe(true);
    expect(isEmpty(parseQuery("，"))).toBe(false);
  });
});
