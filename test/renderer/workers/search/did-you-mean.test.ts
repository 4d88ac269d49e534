import { describe, expect, it } from "vitest";
import { factsUnknown } from "../../../../domain/search/record";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { EMPTY_SET, withSegment } from "../../../../domain/search/segments/segment-set";
import { didYouMean } from "../../../../renderer/workers/search/did-you-mean";
import { searchableDocument } from "../../../support/searchable-document";

const set = withSegment(
  EMPTY_SET,
  buildSegment([
    searchableDocument("甲", ["质量强国，质量强国", "质量强省", "标准化行动"]),
    searchableDocument("乙", ["推动高质量发展"]),
  ]),
);
const meant = (typed: string, homophones = false) =>
  didYouMean(set, typed, factsUnknown, { homophones });

describe("didYouMean", () => {
  it("offers words one character off that are found, the most frequent first", () => {
    expect(meant("质量强图")).toEqual(
      [
        { typed: "质量强国", total: 2 },
        { typed: "质量强", total: 3 },
        { typed: "质量强省", total: 1 },
      ].toSorted((a, b) => b.total - a.total),
    );
  });

  it("alters the word that nothing holds and leaves the others", () => {
    expect(meant("质量 标淮化").map(({ typed }) => typed)).toEqual([]);
    expect(meant("行动 标淮化").map(({ typed }) => typed)).toContain("行动 标准化");
  });

  it("offers words that sound the same, where that is asked for", () => {
    expect(meant("智亮墙国")).toEqual([]);
    expect(meant("智亮墙国", true)).toEqual([{ typed: "质量强国", total: 2 }]);
  });

  it("offers what sounds the same before what is more frequent", () => {
    expect(meant("质量强过").map(({ typed }) => typed)).toEqual(["质量强", "质量强国", "质量强省"]);
    expect(meant("质量强过", true).map(({ typed }) => typed)).toEqual([
      "质量强国",
      "质量强",
      "质量强省",
    ]);
  });

  it("offers nothing where all words are found, and nothing for nonsense", () => {
    for (const typed of [
      "质量",
      "质量 发展",
      "",
      "，，，",
      "囧囧囧囧",
      "-质量",
      "x".repeat(10_000),
    ]) {
      expect(meant(typed, true)).toEqual([]);
    }
  });
});
