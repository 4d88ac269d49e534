import { describe, expect, it } from "vitest";
import { anchors } from "../../../domain/collation/anchors";
import { foldMarks } from "../../../domain/collation/marks";

const WIDTH = 4;

function found(a: string, b: string): readonly string[] {
  return anchors(foldMarks(a), foldMarks(b), WIDTH).map(
    (run) => `${run.a}-${run.b} ${a.slice(run.a, run.a + run.length)}`,
  );
}

describe("anchors", () => {
  it("finds stretches that stand once in both texts", () => {
    expect(found("甲完善质量政策乙", "丙丁完善质量政策")).toEqual(["1-2 完善质量政策"]);
  });

  it("trusts no stretch that stands twice", () => {
    expect(found("质量强省质量强省", "质量强省")).toEqual([]);
  });

  it("keeps the order that holds most of the text together", () => {
    expect(found("一二三四五六。甲乙丙丁", "甲乙丙丁，一二三四五六")).toEqual(["0-5 一二三四五六"]);
  });

  it("finds nothing in texts shorter than a window", () => {
    expect(found("质量", "质量")).toEqual([]);
  });
});
