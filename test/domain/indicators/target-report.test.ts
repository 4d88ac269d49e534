import { describe, expect, it } from "vitest";
import { misfitOf } from "../../../domain/export/table-report";
import {
  REPORT_COLUMNS,
  type TargetReportWords,
  targetReport,
} from "../../../domain/indicators/target-report";
import { targetRowWith } from "../../support/target-row";

const WORDS: TargetReportWords = {
  title: "指标",
  subtitle: ["共 2 项"],
  columns: Object.fromEntries(
    REPORT_COLUMNS.map((one) => [one, one]),
  ) as TargetReportWords["columns"],
  bound: ({ bound }) => bound,
  item: ({ item }) => String(item),
  annual: "每年",
  state: ({ state }) => state,
};

describe("targetReport", () => {
  const report = targetReport(
    [
      targetRowWith({ value: 130_000, unit: "张", base: 86_000, baseYear: 2020 }),
      targetRowWith({ value: 1, valueTo: 2, bound: "range", year: "annual", item: "table" }),
    ],
    WORDS,
    "2026-01-02T03:04:05.000Z",
  );
  const [section] = report.sections;
  if (section?.body.kind !== "table") throw new Error("The report has a table.");
  const { rows, columns } = section.body;
  const cell = (row: number, column: (typeof REPORT_COLUMNS)[number]) =>
    rows[row]?.[REPORT_COLUMNS.indexOf(column)];

  it("has a column for each thing told and a cell for each column", () => {
    expect(columns.map(({ title }) => title)).toEqual([...REPORT_COLUMNS]);
    expect(rows).toHaveLength(2);
    expect(misfitOf(report)).toBeNull();
  });

  it("keeps numbers numbers, without sign or unit", () => {
    expect(cell(0, "value")).toMatchObject({
      kind: "number",
      value: 130_000,
      unit: "",
      prefix: "",
    });
    expect(cell(0, "base")).toMatchObject({ kind: "number", value: 86_000 });
    expect(cell(0, "year")).toMatchObject({ kind: "number", value: 2025 });
    expect(cell(1, "valueTo")).toMatchObject({ kind: "number", value: 2 });
  });

  it("says the rest in words and leaves empty what there is not", () => {
    expect(cell(1, "year")).toMatchObject({ kind: "text", runs: [{ text: "每年" }] });
    expect(cell(1, "base")).toMatchObject({ kind: "text", runs: [{ text: "" }] });
    expect(cell(0, "unit")).toMatchObject({ runs: [{ text: "张" }] });
  });
});
