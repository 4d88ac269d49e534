import { describe, expect, it } from "vitest";
import { misfitOf } from "../../../domain/export/table-report";
import { buildSubjectTable } from "../../../domain/subjects/build-table";
import { type SubjectReportChoice, subjectReport } from "../../../domain/subjects/subject-report";
import { alignable } from "../../support/alignable";

const document = (id: string, ...lines: readonly string[]) => ({
  ...{ id, title: id, issuers: [] },
  ...alignable(...lines),
});
const torn = document("torn", "某省纲要", "（二）目标。提高水平。", "三、任务", "（三）发展。");
const whole = document("whole", "一、任务", "（一）发展。加快发展。");
const table = buildSubjectTable([torn, whole], "item", []);

function cellsOf(choice: Partial<SubjectReportChoice> = {}): readonly (readonly string[])[] {
  const report = subjectReport(
    table,
    { columns: [0, 1], folded: false, terms: false, ...choice },
    {
      title: "对照表",
      subtitle: [],
      names: ["甲", "乙"],
      missing: "（无）",
      place: ({ place }) => `${place.ordinal}. `,
      untitledChapter: (ordinal) => `第${ordinal}章（缺标题）`,
    },
    "2026-01-02T03:04:05.000Z",
  );
  expect(misfitOf(report)).toBeNull();
  const [section] = report.sections;
  if (section?.body.kind !== "table") throw new Error("The report has a table.");
  return section.body.rows.map((row) =>
    row.map((cell) => ("runs" in cell ? cell.runs.map(({ text }) => text).join("") : "")),
  );
}

describe("subjectReport", () => {
  it("has a line for each chapter, by its number where the text has no heading for it", () => {
    const lines = cellsOf().map(([first]) => first);
    expect(lines).toContain("第2章（缺标题）");
    expect(lines).toContain("任务");
    expect(lines).not.toContain("");
  });

  it("says where a document has nothing, and takes the columns asked for", () => {
    expect(cellsOf()).toContainEqual(["2. 目标\n提高水平。", "（无）"]);
    expect(cellsOf({ columns: [0] })).toContainEqual(["2. 目标\n提高水平。"]);
  });
});
