import { describe, expect, it } from "vitest";
import { initialsOf, soundsLike } from "../../../../renderer/workers/search/pinyin";

describe("soundsLike", () => {
  it("is true of characters with a reading in common, whatever the tone", () => {
    expect(soundsLike("质", "制")).toBe(true);
    expect(soundsLike("量", "两")).toBe(true);
    expect(soundsLike("行", "航")).toBe(true);
    expect(soundsLike("质", "量")).toBe(false);
    expect(soundsLike("，", "。")).toBe(false);
  });
});

describe("initialsOf", () => {
  it("are the first letters of the sounds", () => {
    expect(initialsOf("质量强国")).toBe("zlqg");
  });
});
