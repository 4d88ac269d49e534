import { describe, expect, it } from "vitest";
import {
  groupRow,
  isGroupRow,
  misfitOf,
  numberCell,
  type ReportCell,
  type TableReport,
  textCell,
} from "../../../domain/export/table-report";
import { SAMPLE_REPORT } from "../../support/sample-report";

function reportOf(rows: readonly (readonly ReportCell[])[]): TableReport {
  const columns = ["甲", "乙"].map((title) => ({ title, weight: 1, align: "start" as const }));
  const body = { kind: "table" as const, columns, rows };
  return { ...SAMPLE_REPORT, sections: [{ heading: null, body }] };
}

describe("table report", () => {
  it("tells a row that heads a group from a row of cells", () => {
    expect(isGroupRow(groupRow("制造业", 3), 3)).toBe(true);
    expect(isGroupRow([textCell("甲"), textCell("乙")], 2)).toBe(false);
    expect(isGroupRow([textCell("甲")], 1)).toBe(false);
  });

  it("accepts rows that fill their columns", () => {
    expect(misfitOf(SAMPLE_REPORT)).toBeNull();
    expect(misfitOf(reportOf([]))).toBeNull();
  });

  it("names the first row that does not fill its columns", () => {
    const rows = [[textCell("甲"), numberCell(1)], [textCell("乙")]];
    expect(misfitOf(reportOf(rows))).toBe("Row 2 of section 1 does not fill its 2 columns.");
    expect(misfitOf(reportOf([groupRow("甲", 3)]))).toContain("Row 1");
  });
});
