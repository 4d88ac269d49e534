import { describe, expect, it } from "vitest";
import { headingFinder, headingPath } from "../../../domain/document/heading-path";
import { smallDocument } from "../../support/small-document";

const document = smallDocument(
  [
    { id: "title", kind: "title", text: "小纲要" },
    { id: "c1", kind: "chapter", text: "一、总体目标" },
    { id: "c1.p1", kind: "paragraph", text: "前言。" },
    { id: "c1.i1", kind: "item", text: "（一）指导思想。全面贯彻。", lead: "（一）指导思想。" },
    { id: "c1.i1.d1", kind: "dash", text: "——创新。加强研发。" },
    { id: "c1.b1", kind: "box", text: "专栏1 提升工程" },
    { id: "c1.b1.e1", kind: "entry", text: "——标准。制定。" },
    { id: "f1", kind: "foot", text: "各地要结合实际。" },
  ],
  {
    chapters: [
      {
        ordinal: 1,
        title: "总体目标",
        blockId: "c1",
        items: [{ ordinal: 1, heading: "指导思想", blockId: "c1.i1" }],
        boxes: [{ number: 1, title: "提升工程", entries: ["标准"], blockId: "c1.b1" }],
        tables: [],
      },
    ],
  },
);

describe("headingPath", () => {
  it.each([
    ["小纲要", null, null],
    ["前言", "一、总体目标", null],
    ["全面贯彻", "一、总体目标", "（一）指导思想"],
    ["加强研发", "一、总体目标", "（一）指导思想"],
    ["制定", "一、总体目标", "专栏1 提升工程"],
    ["各地要", null, null],
  ])("tells the headings over %s", (words, chapter, part) => {
    expect(headingPath(document, document.text.indexOf(words))).toEqual({ chapter, part });
    expect(headingFinder(document)(document.text.indexOf(words))).toEqual({ chapter, part });
  });

  it("tells the chapter of an attached text", () => {
    const attached = smallDocument(
      [
        { id: "a1", kind: "attachment", text: "附件1" },
        { id: "a1.p1", kind: "paragraph", text: "说明。" },
        { id: "a1.c1", kind: "chapter", text: "第一章 总则" },
        { id: "a1.c1.i1", kind: "item", text: "第一条 甲。", lead: "第一条" },
        { id: "a1.f1", kind: "foot", text: "某省人民政府" },
      ],
      {
        chapters: [
          {
            ordinal: 1,
            title: "总则",
            blockId: "a1.c1",
            items: [{ ordinal: 1, heading: "甲", blockId: "a1.c1.i1" }],
            boxes: [],
            tables: [],
          },
        ],
      },
    );
    const at = (words: string) => headingPath(attached, attached.text.indexOf(words));
    expect(at("甲")).toEqual({ chapter: "第一章 总则", part: "第一条" });
    expect(at("说明")).toEqual({ chapter: null, part: null });
    expect(at("某省")).toEqual({ chapter: null, part: null });
  });
});
