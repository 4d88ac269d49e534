import { describe, expect, it } from "vitest";
import {
  ANNOTATION_COLUMNS,
  type AnnotationReportWords,
  annotationReport,
} from "../../../domain/export/annotation-report";
import { misfitOf } from "../../../domain/export/table-report";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { rowsOn, twoChapters } from "../../support/annotation-rows";
import { annotationOn } from "../../support/small-document";

const national = twoChapters("national", "坚持质量第一。", "建设质量强国。");
const anhui = twoChapters("anhui", "坚持质量第一。", "建设质量强省。");
const commented = annotationOn(national, "质量第一", {
  comment: richTextOf("核对<b>出处</b>"),
  tags: ["数据", "任务"],
});
const comparison = {
  ...annotationOn(anhui, "质量强省", { comment: richTextOf("两处对照") }),
  passages: [
    annotationOn(anhui, "质量强省").passages[0],
    annotationOn(national, "质量强国").passages[0],
  ] as const,
};
const words: AnnotationReportWords = {
  title: "批注汇总",
  subtitle: ["2 条"],
  columns: Object.fromEntries(
    ANNOTATION_COLUMNS.map((column) => [column, column]),
  ) as AnnotationReportWords["columns"],
  documentName: (id) => id,
  placeOf: ({ anchoring }) => (anchoring.state === "orphan" ? "" : String(anchoring.span.from)),
  mark: ({ colour, style }) => `${colour} ${style}`,
  state: ({ anchoring }) => anchoring.state,
  author: ({ layerId }) => layerId ?? "我",
  day: (at) => at.slice(0, 10),
  present: "现为：",
  separator: "、",
};
const texts = (rows: ReturnType<typeof rowsOn>) => {
  const report = annotationReport(rows, words, "2026-11-28T00:00:00.000Z");
  expect(misfitOf(report)).toBeNull();
  const body = report.sections[0]?.body;
  if (body?.kind !== "table") throw new Error("The report has no table.");
  return body.rows.map((cells) =>
    cells.map((cell) =>
      cell.kind === "number" ? cell.value : cell.runs.map(({ text }) => text).join(""),
    ),
  );
};

describe("annotationReport", () => {
  it("has a row for each annotation, its comment as text", () => {
    expect(texts(rowsOn([national], [commented]))).toEqual([
      [
        ...[1, "national", "9", "质量第一", "核对<b>出处</b>", "yellow highlight"],
        ...["数据、任务", "exact", "我", "2026-01-02"],
      ],
    ]);
  });

  it("has a row for each passage of a comparison note, under one number, its comment once", () => {
    const rows = texts(rowsOn([national, anhui], [comparison]));
    expect(rows.map((cells) => cells.slice(0, 5))).toMatchObject([
      [1, "anhui", expect.anything(), "质量强省", "两处对照"],
      [1, "national", expect.anything(), "质量强国", ""],
    ]);
  });

  it("shows old and new words of a changed passage", () => {
    const later = {
      ...twoChapters("national", "坚持质量第一。", "建设质量强市。"),
      textHash: "later",
    };
    const [row] = texts(rowsOn([later], [annotationOn(national, "建设质量强国")]));
    expect(row?.[3]).toBe("建设质量强国\n现为：建设质量强市");
    expect(row?.[7]).toBe("changed");
  });
});
