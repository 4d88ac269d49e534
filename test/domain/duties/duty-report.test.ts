import { describe, expect, it } from "vitest";
import { assignDuties } from "../../../domain/duties/assigned-duty";
import { dutyMatrix } from "../../../domain/duties/duty-matrix";
import {
  type DutyReportWords,
  departmentsReport,
  matrixReport,
} from "../../../domain/duties/duty-report";
import { findDuties } from "../../../domain/duties/find-duties";
import { cellText } from "../../../domain/export/report-text";
import { misfitOf, type TableReport } from "../../../domain/export/table-report";
import { alignable } from "../../support/alignable";

const duties = dutiesOfText(
  "plan",
  "（一）发展认证。推进甲。（省质监局牵头，省商务厅配合）",
  "（二）推进治理。完善制度。（省质监局负责）",
);
const MADE_AT = "2026-01-02T03:04:05.000Z";
const WORDS: DutyReportWords = {
  title: "职责",
  subtitle: [],
  columns: {
    department: "部门",
    role: "角色",
    document: "文件",
    subject: "事项",
    text: "内容",
    quote: "分工",
  },
  matrix: "矩阵",
  list: "清单",
  role: (role) => role,
  documentTitle: (id) => (id === "plan" ? "计划" : "纲要"),
  subject: ({ ordinal, heading }) => `${ordinal} ${heading}`,
};

function dutiesOfText(id: string, ...items: readonly string[]) {
  const document = { id, ...alignable("一、任务", ...items) };
  return assignDuties(document, findDuties(document));
}

function headsOf(report: TableReport): readonly string[] {
  const body = report.sections[0]?.body;
  return body?.kind === "table" ? body.columns.map(({ title }) => title) : [];
}

function texts(report: TableReport): readonly (readonly (readonly string[])[])[] {
  return report.sections.map(({ body }) =>
    body.kind === "table" ? body.rows.map((row) => row.map(cellText)) : [],
  );
}

describe("matrixReport", () => {
  it("has the matrix and the list, every row as wide as its table", () => {
    const report = matrixReport(dutyMatrix(duties), duties, WORDS, MADE_AT);
    expect(misfitOf(report)).toBeNull();
    const [matrix, list] = texts(report);
    expect(matrix).toEqual([
      ["省质监局", "lead", "lead"],
      ["省商务厅", "support", ""],
    ]);
    expect(list).toHaveLength(3);
    expect(list?.[2]).toEqual([
      "省商务厅",
      "support",
      "计划",
      "1 发展认证",
      "（一）发展认证。推进甲。",
      "（省质监局牵头，省商务厅配合）",
    ]);
  });

  it("names the document over the columns only where they are of several", () => {
    const heads = (chosen: typeof duties) =>
      headsOf(matrixReport(dutyMatrix(chosen), chosen, WORDS, MADE_AT));
    expect(heads(duties)).toEqual(["部门", "1 发展认证", "2 推进治理"]);
    const others = dutiesOfText("outline", "（一）培育品牌。推进乙。（省商务厅负责）");
    expect(heads([...duties, ...others])).toEqual([
      "部门",
      "计划 1 发展认证",
      "计划 2 推进治理",
      "纲要 1 培育品牌",
    ]);
  });
});

describe("departmentsReport", () => {
  it("has a table of its duties for each department asked for", () => {
    const report = departmentsReport(["省商务厅", "省质监局"], duties, WORDS, MADE_AT);
    expect(misfitOf(report)).toBeNull();
    expect(report.sections.map(({ heading }) => heading)).toEqual(["省商务厅", "省质监局"]);
    expect(texts(report).map((rows) => rows.length)).toEqual([1, 2]);
  });
});
