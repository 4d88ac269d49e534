import { describe, expect, it } from "vitest";
import { buildSegment } from "../../../../domain/search/segments/build-segment";
import { phrasesOf } from "../../../../domain/search/segments/phrases";
import { searchableDocument } from "../../../support/searchable-document";

const segment = buildSegment([
  searchableDocument("甲", [
    { text: "一、总体要求", kind: "chapter" },
    { text: "（一）强化标准引领。推动计量、标准、认证、检测协同，做强“徽字号”。", lead: 9 },
    "完善计量、标准、专利服务。",
  ]),
  searchableDocument("乙", [
    { text: "第二章　組織保障", kind: "chapter" },
    { text: "专栏1 质量提升行动", kind: "box" },
    { text: "——".padEnd(40, "长"), kind: "box" },
  ]),
]);

describe("phrasesOf", () => {
  it("has headings without numbers, as they stand, and none that is a sentence", () => {
    expect(phrasesOf(segment, new Set()).headings).toEqual([
      "总体要求",
      "强化标准引领",
      "組織保障",
      "质量提升行动",
    ]);
  });

  it("counts what stands between marks of a list or in quotes", () => {
    const { terms } = phrasesOf(segment, new Set());
    expect([...terms]).toEqual([
      ["标准", 2],
      ["认证", 1],
      ["徽字号", 1],
    ]);
  });

  it("knows nothing of documents that were removed", () => {
    const { headings, terms } = phrasesOf(segment, new Set([0]));
    expect(headings).toEqual(["組織保障", "质量提升行动"]);
    expect(terms.size).toBe(0);
  });
});
