import { describe, expect, it } from "vitest";
import { recogniseSection } from "../../../domain/parsing/section";
import { contentLine } from "../../support/content-line";

describe("recogniseSection", () => {
  it.each([
    ["第一节 一般规定", "section"],
    ["第3节 质量", "section"],
    ["第二编　物权", "book"],
  ])("knows %s", (text, level) => {
    expect(recogniseSection(contentLine(text))).toEqual({ kind: "section", level });
  });

  it.each(["第一章 总则", "第一条 为了质量。", "第二节规定的期限，由省政府确定。", "一、甲"])(
    "leaves %s",
    (text) => {
      expect(recogniseSection(contentLine(text))).toBeNull();
    },
  );
});
