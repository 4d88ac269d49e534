import { describe, expect, it } from "vitest";
import { recogniseChapter } from "../../../domain/parsing/chapter";
import { contentLine } from "../../support/content-line";

describe("recogniseChapter", () => {
  it.each([
    ["一、总体要求", 1, "总体要求"],
    ["十一、 组织保障", 11, "组织保障"],
    ["　　二、任务", 2, "任务"],
    ["三、保障。各地要落实。", 3, "保障"],
    ["一、一体推进", 1, "一体推进"],
    ["第一章 总则", 1, "总则"],
    ["第十二章　附则", 12, "附则"],
    ["第2章 质量", 2, "质量"],
    ["第一章", 1, ""],
  ])("reads %s", (text, ordinal, title) => {
    expect(recogniseChapter(contentLine(text))).toMatchObject({ ordinal, title });
  });

  it.each([
    "一、二、三产业融合",
    "一总体要求",
    "（一）目标",
    "十十、甲",
    "1、甲",
    "第一节 甲",
    "第一章规定了目标。",
  ])("does not take %s for a chapter", (text) => {
    expect(recogniseChapter(contentLine(text))).toBeNull();
  });
});
