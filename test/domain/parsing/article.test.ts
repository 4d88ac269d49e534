import { describe, expect, it } from "vitest";
import { recogniseArticle } from "../../../domain/parsing/article";
import { contentLine } from "../../support/content-line";

describe("recogniseArticle", () => {
  it.each([
    ["第一条 为了提高质量，制定本办法。本办法…", 1, "为了提高质量，制定本办法", "第一条"],
    ["第十二条　甲。", 12, "甲", "第十二条"],
    ["第3条 甲。", 3, "甲", "第3条"],
    ["第一千二百六十条 甲。", 1260, "甲", "第一千二百六十条"],
    ["第一百三十三条之一 甲。", 133, "甲", "第一百三十三条之一"],
    ["第二条【适用范围】在本省…", 2, "适用范围", "第二条【适用范围】"],
    ["第四条", 4, "", "第四条"],
  ])("reads %s", (text, ordinal, heading, lead) => {
    const line = contentLine(text);
    const article = recogniseArticle(line);
    expect(article).toMatchObject({ kind: "item", rank: 0, ordinal, heading });
    expect(line.text.slice(article?.lead.span?.from, article?.lead.span?.to)).toBe(lead);
  });

  it.each(["第一条战线", "第一章 总则", "根据第三条 甲", "第三条第二款的规定"])(
    "leaves %s",
    (text) => {
      expect(recogniseArticle(contentLine(text))).toBeNull();
    },
  );
});
