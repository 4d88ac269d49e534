import { type IRunOptions, ShadingType, TextRun } from "docx";
import type { ReportMark, ReportRun } from "../../../domain/export/table-report";
import { DELETED, HIGHLIGHT_FILL, INSERTED, MUTED } from "./look";
import { xmlText } from "./xml-text";

/** How Word shows each mark. */
const MARKS: Readonly<Record<ReportMark, IRunOptions>> = {
  bold: { bold: true },
  italic: { italics: true },
  inserted: { color: INSERTED, underline: {} },
  deleted: { color: DELETED, strike: true },
  muted: { color: MUTED },
  highlighted: {
    shading: { type: ShadingType.CLEAR, fill: HIGHLIGHT_FILL, color: "auto" },
  },
};

/** @param size of the letters, in half points */
export function docxRuns(runs: readonly ReportRun[], size: number): readonly TextRun[] {
  return runs.flatMap(({ text, marks }) => {
    const look: IRunOptions = Object.assign({ size }, ...marks.map((mark) => MARKS[mark]));
    return xmlText(text)
      .split(/\r?\n/)
      .map((line, index) => new TextRun({ ...look, text: line, break: index === 0 ? 0 : 1 }));
  });
}
