import { describe, expect, it } from "vitest";
import { type Suggestion, suggestionsFor } from "../../../domain/search/suggestions";

const all: Suggestion[] = [
  { text: "推动质量变革", kind: "heading" },
  { text: "质量强国建设", kind: "heading" },
  { text: "质量", kind: "term" },
  { text: "質量強國建設", kind: "term" },
  { text: "制造业产品质量合格率", kind: "indicator" },
  { text: "质检总局", kind: "department" },
];
const textsFor = (typed: string, most = 9) =>
  suggestionsFor(typed, all, most).map(({ text }) => text);

describe("suggestionsFor", () => {
  it("begin with what is typed, then contain it, the shortest first, each once", () => {
    expect(textsFor("质量")).toEqual(["质量强国建设", "推动质量变革", "制造业产品质量合格率"]);
    expect(textsFor("質")).toEqual([
      "质量",
      "质检总局",
      "质量强国建设",
      "推动质量变革",
      "制造业产品质量合格率",
    ]);
    expect(textsFor("质", 1)).toEqual(["质量"]);
  });

  it("are none for nothing, and none that is just what is typed", () => {
    expect(textsFor(" ")).toEqual([]);
    expect(textsFor("质检总局")).toEqual([]);
  });

  it("begin with the sounds that Latin letters stand for", () => {
    const initialsOf = (text: string) => (text === "质检总局" ? "zjzj" : "");
    const found = suggestionsFor("ZJ", all, 9, initialsOf);
    expect(found.map(({ text }) => text)).toEqual(["质检总局"]);
  });
});
