import { describe, expect, it } from "vitest";
import { cellsOf } from "../../../domain/subjects/cells";
import { alignable } from "../../support/alignable";

const document = {
  id: "one",
  ...alignable(
    "质量纲要",
    "一、总体要求",
    "（一）指导思想。坚持质量第一。",
    "（二）主要目标。到2025年质量更好。",
    "专栏1 质量提升",
    "——食品。",
    "二、保障措施",
    "（三）加强领导。各地落实责任。",
  ),
};

describe("cellsOf", () => {
  it("lists chapters, items and boxes in the order of the text, each alone in its row", () => {
    const cells = cellsOf(document);
    expect(cells.map(({ place }) => `${place.kind} ${place.ordinal}`)).toEqual([
      ...["chapter 1", "item 1", "item 2", "box 1", "chapter 2", "item 3"],
    ]);
    expect(cells.every(({ link }) => link === null)).toBe(true);
  });

  it("shows the heading apart from the text", () => {
    const item = cellsOf(document).find(({ place }) => place.ordinal === 3);
    expect(item?.heading).toBe("加强领导");
    expect(item?.text).toBe("各地落实责任。");
  });

  it("marks each unit as the verdicts remember it", () => {
    const item = cellsOf(document).find(({ place }) => place.ordinal === 3);
    expect(item?.mark).toMatchObject({ documentId: "one", kind: "item", opening: "加强领导" });
  });
});
