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

const document = {
  id: "plan",
  ...alignable(
    "一、任务",
    "（一）发展认证。推进甲。（省质监局牵头，省商务厅配合）",
    "（二）推进治理。完善制度。（省质监局负责）",
  ),
};
const duties = assignDuties(document, findDuties(document));
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
  documentTitle: () => "计划",
  subject: ({ ordinal, heading }) => `${ordinal} ${heading}`,
};

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
});

describe("departmentsReport", () => {
  it("has a table of its duties for each department asked for", () => {
    const report = departmentsReport(["省商务厅", "省质监局"], duties, WORDS, MADE_AT);
    expect(misfitOf(report)).toBeNull();
    expect(report.sections.map(({ heading }) => heading)).toEqual(["省商务厅", "省质监局"]);
    expect(texts(report).map((rows) => rows.length)).toEqual([1, 2]);
  });
});
