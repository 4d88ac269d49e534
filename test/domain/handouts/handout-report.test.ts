import { describe, expect, it } from "vitest";
import { plainParagraphs, type TableReport } from "../../../domain/export/table-report";
import type { HandoutEntry } from "../../../domain/handouts/handout";
import { handoutPassage } from "../../../domain/handouts/handout-passage";
import { handoutReport } from "../../../domain/handouts/handout-report";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { handoutWith, passageOn } from "../../support/handouts";
import { MADE_AT } from "../../support/notes";
import { smallDocument } from "../../support/small-document";

const document = smallDocument(
  [
    { id: "c1.p1", kind: "paragraph", text: "加强质量监管，完善标准体系。" },
    { id: "c1.p2", kind: "paragraph", text: "提升服务能力。" },
  ],
  { docNumber: "皖发〔2023〕3号" },
);
const whole = "加强质量监管，完善标准体系。\n提升服务能力。";
const passage = passageOn(document, whole, ["，完善标准体系"]);
const entries: readonly HandoutEntry[] = [
  { kind: "text", id: "t", body: richTextOf("课前想一想。") },
  { kind: "heading", id: "h1", text: "一、认识" },
  passage,
  { kind: "lines", id: "l", count: 2 },
  { kind: "heading", id: "h2", text: "二、落实" },
];

function report(withSources: boolean, isThere = true): TableReport {
  const facts = {
    title: "质量讲义",
    passageOf: (id: string) =>
      id === passage.id ? handoutPassage(isThere ? document : null, passage) : null,
    withSources,
    notFound: "（未找到）",
  };
  return handoutReport(handoutWith("h", entries), facts, MADE_AT);
}

function read({ sections }: TableReport): readonly string[] {
  return sections.flatMap(({ heading, body }) => {
    if (body.kind !== "flow") throw new Error("A handout is a flowing text.");
    const lines = body.paragraphs.map(
      ({ style, runs }) => `${style}: ${runs.map(({ text }) => text).join("")}`,
    );
    return [`# ${heading ?? ""}`, ...lines];
  });
}

describe("a handout as it is given out", () => {
  it("has its entries in their order, a section for each heading", () => {
    expect(read(report(true))).toEqual([
      "# ",
      "text: 课前想一想。",
      "# 一、认识",
      "passage: 加强质量监管……。",
      "passage: 提升服务能力。",
      "source: ——《小纲要》（皖发〔2023〕3号）",
      "line: ",
      "line: ",
      "# 二、落实",
    ]);
  });

  it("takes a heading nothing was written in for none", () => {
    const blank = handoutWith("h", [{ kind: "heading", id: "h", text: " " }]);
    const facts = { title: "", passageOf: () => null, withSources: true, notFound: "" };
    expect(handoutReport(blank, facts, MADE_AT).sections).toMatchObject([{ heading: null }]);
  });

  it("has no sources where none are wanted", () => {
    expect(read(report(false)).slice(2, 6)).toEqual([
      "# 一、认识",
      "passage: 加强质量监管……。",
      "passage-end: 提升服务能力。",
      "line: ",
    ]);
  });

  it("says all the same of words that their document does not have any more", () => {
    expect(read(report(false, false))).toContain("source: ——《小》一、总则（未找到）");
  });

  it("gives every paragraph's words where styles are not to be had", () => {
    const [, first] = report(true).sections;
    if (first === undefined || first.body.kind === "table") throw new Error("No text.");
    expect(plainParagraphs(first.body)).toHaveLength(5);
  });
});
