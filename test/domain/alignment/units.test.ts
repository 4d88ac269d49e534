import { describe, expect, it } from "vitest";
import { headlessChapters, plainChaptersOf, unitsOf } from "../../../domain/alignment/units";
import { slice } from "../../../domain/document/span";
import { alignable } from "../../support/alignable";

function described(...lines: readonly string[]): readonly string[] {
  const document = alignable(...lines);
  return unitsOf(document).map(({ kind, ordinal, heading, spans }) => {
    const text = spans.map((span) => slice(document.text, span)).join("/");
    return `${kind} ${ordinal} ${heading}: ${text}`;
  });
}

describe("unitsOf", () => {
  it("lists chapters, items and boxes with their text", () => {
    const lines = [
      "一、总体要求",
      "前言。",
      "（一）目标。达到。",
      "——其一。",
      "专栏1 工程",
      "——甲。乙。",
    ];
    expect(described("某省质量强省建设纲要", ...lines)).toEqual([
      "chapter 1 总体要求: 一、总体要求/前言。/（一）目标。达到。/——其一。",
      "item 1 目标: （一）目标。达到。/——其一。",
      "box 1 工程: 专栏1 工程/——甲。乙。",
    ]);
  });

  it("takes the paragraphs of a text without structure", () => {
    expect(described("题目", "", "从前有座山，山里有座庙。", "庙里有个老和尚。")).toEqual([
      "paragraph 1 : 从前有座山，山里有座庙。",
      "paragraph 2 : 庙里有个老和尚。",
    ]);
  });

  it("knows a chapter whose heading is missing by its items", () => {
    expect(described("（二）主要目标。达到。", "三、推动发展", "（三）创新。研发。")[0]).toBe(
      "chapter 2 : （二）主要目标。达到。",
    );
  });

  it("finds nothing in an empty document", () => {
    expect(unitsOf({ text: "", blocks: [], chapters: [] })).toEqual([]);
  });
});

describe("plainChaptersOf", () => {
  it("names the chapters without items", () => {
    const document = alignable("一、目标", "达到。", "二、任务", "（一）甲。做到。");
    expect([...plainChaptersOf(unitsOf(document))]).toEqual(["chapter c1"]);
  });
});

describe("headlessChapters", () => {
  it("names the chapters that begin with an item, the text having no heading for them", () => {
    const torn = unitsOf(alignable("某省纲要", "（二）目标。提高。", "三、任务", "（三）发展。"));
    expect([...headlessChapters(torn)]).toEqual([["item c2.i2", "chapter c2.i2"]]);
  });
});
