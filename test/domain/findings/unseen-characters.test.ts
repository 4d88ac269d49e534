import { describe, expect, it } from "vitest";
import { unseenCharacters } from "../../../domain/findings/unseen-characters";
import { examined } from "../../support/examined";

describe("unseenCharacters", () => {
  it("names the characters of each class in a block once, where they begin", () => {
    const document = examined("一、甲\n乙\uE000丙\uE001\uE000\u202E戊。\n己\u0000\uD800庚\uFFFD。");
    const found = (
      [from, to]: readonly [number, number],
      characters: string,
      codes: readonly string[],
      block = "c1.p2",
    ) => ({ kind: "unseen-characters", from, to, blockId: block, characters, codes, count: 1 });
    expect(unseenCharacters(document)).toEqual([
      { ...found([5, 6], "private-use", ["U+E000", "U+E001"], "c1.p1"), count: 3 },
      found([9, 10], "direction", ["U+202E"], "c1.p1"),
      found([14, 15], "control", ["U+0000"]),
      found([15, 16], "lone-surrogate", ["U+D800"]),
      found([17, 18], "replacement", ["U+FFFD"]),
    ]);
  });

  it("keeps them all in the text", () => {
    const source = "乙\uE000\u202E\u0000\uD800丙";
    expect(examined(source).text).toBe(source);
  });

  it("is content with tabs, emoji and rare characters", () => {
    expect(unseenCharacters(examined("一、甲\n乙\t丙\n丁\t戊\n😀𠮷。"))).toEqual([]);
  });
});
