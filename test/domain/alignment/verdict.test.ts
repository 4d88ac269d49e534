import { describe, expect, it } from "vitest";
import { unitsOf } from "../../../domain/alignment/units";
import { findMarked, markUnit } from "../../../domain/alignment/verdict";
import { alignable } from "../../support/alignable";

const before = {
  id: "d",
  ...alignable("一、任务", "（一）夯实基础。甲。", "（二）改善供给。乙。"),
};
const second = unitsOf(before).filter(({ kind }) => kind === "item")[1];
if (second === undefined) throw new Error("No second item.");
const mark = markUnit(before, second);

const foundIn = (...lines: readonly string[]) => {
  const document = alignable(...lines);
  return findMarked(document, unitsOf(document), mark);
};

describe("findMarked", () => {
  it("finds a unit again where it stands", () => {
    expect(findMarked(before, unitsOf(before), mark)).toEqual(
      unitsOf(before).find(({ blockId }) => blockId === second.blockId),
    );
  });

  it("follows a heading to another number", () => {
    const found = foundIn(
      "一、任务",
      "（一）新增。丙。",
      "（二）夯实基础。甲。",
      "（三）改善供给。乙。",
    );
    expect(found).toMatchObject({ ordinal: 3, heading: "改善供给" });
  });

  it("keeps to number and block where the heading was reworded", () => {
    expect(foundIn("一、任务", "（一）夯实基础。甲。", "（二）优化供给。乙。")).toMatchObject({
      ordinal: 2,
      heading: "优化供给",
    });
  });

  it("finds nothing where neither is left", () => {
    expect(foundIn("一、任务", "（一）夯实基础。甲。")).toBeNull();
  });

  it("tells paragraphs without a heading by their first characters", () => {
    const plain = { id: "p", ...alignable("第一段话。", "第二段话。") };
    const unit = unitsOf(plain)[1];
    if (unit === undefined) throw new Error("No second paragraph.");
    const moved = alignable("新的一段。", "第一段话。", "第二段话。");
    expect(findMarked(moved, unitsOf(moved), markUnit(plain, unit))).toMatchObject({ ordinal: 3 });
  });
});
