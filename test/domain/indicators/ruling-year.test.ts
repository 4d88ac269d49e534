import { describe, expect, it } from "vitest";
import { findTargets } from "../../../domain/indicators/find-targets";
import { type Line, smallDocument } from "../../support/small-document";
import { inShort } from "../../support/targets-of";

const item = (id: string, lead: string, text: string): Line => ({
  id,
  kind: "item",
  lead,
  text: `${lead}${text}`,
});
const dash = (id: string, text: string): Line => ({ id, kind: "dash", text });

function short(...lines: readonly Line[]): readonly string[] {
  return findTargets(smallDocument(lines)).map(inShort);
}

describe("the year that rules", () => {
  it("goes from an item's opening to its dashes", () => {
    expect(
      short(
        item("c1.i2", "（二）目标愿景。", "到2025年，质量提高。"),
        dash("c1.i2.d1", "——甲指数达到89。"),
        dash("c1.i2.d2", "——乙指数达到90。"),
      ),
    ).toEqual(["2025 甲指数 89", "2025 乙指数 90"]);
  });

  it("ends with the item", () => {
    expect(
      short(
        item("c1.i2", "（二）目标。", "到2025年，甲指数达到89。"),
        item("c1.i3", "（三）任务。", "乙指数达到90。"),
      ),
    ).toEqual(["2025 甲指数 89", "乙指数 90"]);
  });

  it("goes on with the first year of a paragraph that looks farther ahead", () => {
    expect(
      short(
        item("c1.i2", "（二）目标。", "到2025年，质量提高。到2035年，甲指数达到95。"),
        dash("c1.i2.d1", "——乙指数达到90。"),
      ),
    ).toEqual(["2035 甲指数 95", "2025 乙指数 90"]);
  });

  it("rules no sentence before it, nor one that only follows a year further in", () => {
    expect(
      short(item("c1.i2", "（二）任务。", "开展行动，到2025年新增甲企业20家。培育乙企业10家。")),
    ).toEqual(["2025 新增甲企业 20家", "乙企业 10家"]);
  });

  it("keeps a dash's own year to the dash", () => {
    expect(
      short(
        item("c1.i2", "（二）目标。", "质量提高。"),
        dash("c1.i2.d1", "——到2027年，甲指数达到89。"),
        dash("c1.i2.d2", "——乙指数达到90。"),
      ),
    ).toEqual(["2027 甲指数 89", "乙指数 90"]);
  });

  it("goes to the paragraphs of a chapter that promises targets", () => {
    expect(
      short(
        { id: "c1", kind: "chapter", text: "一、总体目标" },
        { id: "c1.p1", kind: "paragraph", text: "到2025年，质量提高。" },
        { id: "c1.p2", kind: "paragraph", text: "甲指数达到89。" },
      ),
    ).toEqual(["2025 甲指数 89"]);
  });

  it("leaves out what a chapter tells that looks back", () => {
    expect(
      short(
        { id: "c1", kind: "chapter", text: "一、发展现状与形势" },
        { id: "c1.p1", kind: "paragraph", text: "累计制定标准36项，甲指数达到89。" },
      ),
    ).toEqual([]);
  });
});
