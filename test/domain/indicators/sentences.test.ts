import { describe, expect, it } from "vitest";
import { sentencesIn } from "../../../domain/indicators/sentences";
import { wordingOf } from "../../../domain/indicators/wording";

function sentences(text: string) {
  return sentencesIn(wordingOf(text), { from: 0, to: text.length });
}

function clauses(text: string): readonly (readonly string[])[] {
  return sentences(text).map((sentence) =>
    sentence.clauses.map(({ from, to }) => sentence.text.slice(from, to)),
  );
}

describe("sentencesIn", () => {
  it("gives sentences with their places", () => {
    expect(sentences("甲，乙。 丙。").map(({ from, to, text }) => [from, to, text])).toEqual([
      [0, 4, "甲，乙。"],
      [5, 7, "丙。"],
    ]);
  });

  it("parts clauses at commas, colons and semicolons of either width", () => {
    expect(clauses("甲，乙,丙：丁；戊。")).toEqual([["甲", "乙", "丙", "丁", "戊"]]);
    expect(sentences("甲；乙。")[0]?.clauses.map(({ opensPart }) => opensPart)).toEqual([
      false,
      true,
    ]);
  });

  it("parts no clause between thousands, in brackets or in quotation marks", () => {
    expect(clauses("新增3,000家（甲，乙）“丙，丁”。")).toEqual([["新增3,000家（甲，乙）“丙，丁”"]]);
  });

  it("makes （其中…） a clause of its own", () => {
    expect(clauses("新增100家（其中国家级20家）。")).toEqual([["新增100家", "其中国家级20家"]]);
  });
});
