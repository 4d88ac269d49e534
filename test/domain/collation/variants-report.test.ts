import { describe, expect, it } from "vitest";
import { collate } from "../../../domain/collation/collate";
import { noteReadings } from "../../../domain/collation/variant-note";
import {
  type VariantsReportWords,
  variantsReport,
} from "../../../domain/collation/variants-report";
import { cellText } from "../../../domain/export/report-text";
import { misfitOf } from "../../../domain/export/table-report";
import { alignable } from "../../support/alignable";

const WORDS: VariantsReportWords = {
  title: "校勘记",
  subtitle: ["甲：报纸版"],
  columns: {
    number: "序",
    place: "位置",
    kind: "类别",
    a: "甲",
    b: "乙",
    choice: "用",
    comment: "按",
  },
  kinds: {
    wording: "文字",
    punctuation: "标点",
    moved: "移位",
    "only-a": "仅甲",
    "only-b": "仅乙",
  },
  choices: { a: "甲", b: "乙", doubtful: "存疑" },
  nothing: "〔无〕",
  length: (length) => `（共${length}字）`,
  goneHeading: "已失配的注",
  gone: "失配",
};
const a = { id: "a", ...alignable("一、总体要求", "（一）目标。抽查合格率提高，推进改革。") };
const b = { id: "b", ...alignable("一、总体要求", "（一）目标。抽查符合率提高，深入推进改革。") };
const variants = collate(a, b);
const notes = variants.map((variant, at) => ({
  id: String(at),
  ...noteReadings(a, b, variant),
  choice: "b" as const,
  comment: "查原件",
  updatedAt: "",
}));
const report = (gone = notes.slice(1)) =>
  variantsReport(
    { a: a.text, b: b.text },
    variants.map((variant, at) => ({
      number: at + 1,
      place: "（一）",
      variant,
      note: at === 0 ? (notes[0] ?? null) : null,
    })),
    gone,
    WORDS,
    "2026-01-02T03:04:05.000Z",
  );

describe("variantsReport", () => {
  it("has a row for every variant, its readings marked in their surroundings", () => {
    const [table] = report().sections;
    if (table?.body.kind !== "table") throw new Error("The first section is a table.");
    expect(table.body.rows.map((row) => row.map(cellText))).toEqual([
      [
        "1",
        "（一）",
        "文字",
        "（一）目标。抽查[-合格-]率提高，推进改革。",
        "（一）目标。抽查{+符合+}率提高，深入推进改革…",
        "乙",
        "查原件",
      ],
      [
        "2",
        "（一）",
        "文字",
        "…标。抽查合格率提高，〔无〕推进改革。",
        "…标。抽查符合率提高，{+深入+}推进改革。",
        "",
        "",
      ],
    ]);
    expect(misfitOf(report())).toBeNull();
  });

  it("gives passages without marks, and long ones by their ends where it is to be short", () => {
    const box = `专栏1 品牌工程${"推进建设".repeat(60)}完成。`;
    const [c, d] = [alignable("一、总体要求", box), alignable("一、总体要求")];
    const only = collate(c, d);
    const cells = (isShort: boolean) => {
      const reported = only.map((variant) => ({ number: 1, place: "", variant, note: null }));
      const made = variantsReport({ a: c.text, b: d.text }, reported, [], WORDS, "", isShort);
      const [table] = made.sections;
      if (table?.body.kind !== "table") throw new Error("The first section is a table.");
      return table.body.rows.flatMap((row) => row.map(cellText))[3];
    };
    expect(only.map(({ kind }) => kind)).toEqual(["only-a"]);
    expect(cells(false)).toBe(box);
    expect(cells(true)).toMatch(/^专栏1 品牌工程推进建设……设推进建设推进建设完成。（共25\d字）$/);
  });

  it("lists notes without a variant in a section of their own, where there are any", () => {
    expect(report([]).sections).toHaveLength(1);
    const [, lost] = report().sections;
    expect(lost?.heading).toBe("已失配的注");
    if (lost?.body.kind !== "table") throw new Error("The second section is a table.");
    expect(lost.body.rows.map((row) => row.map(cellText).slice(2))).toEqual([
      ["失配", "标。抽查合格率提高，〔无〕", "标。抽查符合率提高，{+深入+}", "乙", "查原件"],
    ]);
  });
});
