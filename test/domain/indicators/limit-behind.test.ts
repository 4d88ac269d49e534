import { describe, expect, it } from "vitest";
import { limitBehind } from "../../../domain/indicators/limit-behind";

const read = (words: string) => limitBehind(words, 0, words.length);

describe("limitBehind", () => {
  it.each([
    ["以上", ">=", 2],
    ["及以上", ">=", 3],
    ["以内", "<=", 2],
    ["左右", "~", 2],
    ["(家)以上", ">=", 5],
    ["的企业", null, 0],
  ])("reads %s", (words, bound, length) => {
    expect(read(words)).toEqual({ bound, length });
  });

  it("reads no farther than it may", () => {
    expect(limitBehind("以上", 0, 1)).toEqual({ bound: null, length: 0 });
  });
});
