import { describe, expect, it } from "vitest";
import { countBigrams } from "../../../domain/alignment/bigrams";

function counted(text: string, from = 0, to = text.length): readonly string[] {
  return Array.from(
    countBigrams(text, [{ from, to }]),
    ([bigram, count]) =>
      `${String.fromCharCode(bigram >>> 16)}${String.fromCharCode(bigram & 0xffff)}${count}`,
  );
}

describe("countBigrams", () => {
  it("counts neighbouring letters, and none across marks and digits", () => {
    expect(counted("质量，质量2025年底")).toEqual(["质量2", "年底1"]);
  });

  it("reads the given part of the text only", () => {
    expect(counted("质量强省", 1, 3)).toEqual(["量强1"]);
  });

  it("counts single characters where there is no bigram", () => {
    expect(counted("一")).toEqual(["\0一1"]);
    expect(counted("98")).toEqual(["\x009" + "1", "\x008" + "1"]);
    expect(counted("")).toEqual([]);
  });

  it("counts marks only where there is nothing else", () => {
    expect(counted("（一）。")).toEqual(["\0一1"]);
    expect(counted("。。")).toEqual(["\0。2"]);
  });
});
