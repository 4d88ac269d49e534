import { describe, expect, it } from "vitest";
import { metadataCells } from "../../../domain/parsing/metadata";
import { contentLine } from "../../support/content-line";

function cells(text: string): readonly string[] | undefined {
  return metadataCells(contentLine(text))?.map(({ from, to }) => text.slice(from, to));
}

describe("metadataCells", () => {
  it("gives name and value", () => {
    expect(cells("政策级别 | 党委政府 |")).toEqual(["政策级别", "党委政府"]);
    expect(cells("热词|质量,品牌|")).toEqual(["热词", "质量,品牌"]);
  });

  it("gives an empty value its place", () => {
    expect(cells("发文字号 |  |")).toEqual(["发文字号", ""]);
  });

  it.each(["政策级别 党委政府", "| 甲 | 乙 |", "甲 | 乙 | 丙 |", "质量。强国 | 甲 |"])(
    "does not take %s for metadata",
    (text) => {
      expect(cells(text)).toBeUndefined();
    },
  );
});
