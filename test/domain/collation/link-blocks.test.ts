import { describe, expect, it } from "vitest";
import { editionsOf } from "../../../domain/collation/edition";
import { linkBlocks } from "../../../domain/collation/link-blocks";
import { alignable } from "../../support/alignable";

const FIRST = "（一）健全法规。加快出台质量促进条例，推进行政执法衔接。";
const SECOND = "（二）强化监管。完善产品监督抽查制度，建立召回协作机制，守住安全底线。";
const THIRD = "（三）培育品牌。完善保护机制，支持企业维权。";

function linked(a: readonly string[], b: readonly string[]) {
  const [ofA, ofB] = editionsOf(
    alignable("题目", "一、任务", ...a),
    alignable("题目", "一、工作", ...b),
  );
  const { inOrder, moved } = linkBlocks(ofA, ofB);
  return { inOrder: inOrder.map((link) => `${link.a}-${link.b}`), moved };
}

describe("linkBlocks", () => {
  it("links blocks by wording, and headings by their number", () => {
    expect(linked([FIRST, SECOND], [FIRST, SECOND])).toEqual({
      inOrder: ["0-0", "1-1", "2-2", "3-3"],
      moved: [],
    });
  });

  it("leaves a block alone that the other edition does not have", () => {
    expect(linked([FIRST, SECOND, THIRD], [FIRST, THIRD]).inOrder).toEqual([
      "0-0",
      "1-1",
      "2-2",
      "4-3",
    ]);
  });

  it("takes neighbours that moved for one passage", () => {
    const long = `${THIRD}${"实施创新行动，提升供给水平。".repeat(9)}`;
    expect(linked([FIRST, SECOND, long], [long, FIRST, SECOND])).toEqual({
      inOrder: ["0-0", "1-1", "4-2"],
      moved: [{ a: { from: 2, to: 4 }, b: { from: 3, to: 5 } }],
    });
  });

  it("links the same text where it has no words", () => {
    expect(linked(["***", FIRST], ["***", FIRST]).inOrder).toContain("2-2");
  });
});
