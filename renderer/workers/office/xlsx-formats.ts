import type { ExcelFontStyle, ExcelStyleInstruction, StyleSheet } from "excel-builder-vanilla";
import type { ReportColumn, ReportMark } from "../../../domain/export/table-report";
import { DELETED, HEAD_FILL, HIGHLIGHT_FILL, INSERTED, LINE, MUTED, SONG } from "./look";

/** Sizes in points: larger than Excel's own, for long Chinese text. */
export const TITLE_SIZE = 16;
export const TEXT_SIZE = 11;

type Align = ReportColumn["align"];

const ALIGNMENTS = { start: "left", center: "center", end: "right" } as const;

/** Numbers of the workbook's formats; the same look is registered once. */
export interface XlsxFormats {
  readonly title: number;
  readonly subtitle: number;
  readonly head: number;
  readonly group: number;
  readonly paragraph: number;
  text(marks: readonly ReportMark[], align: Align): number;
  number(prefix: string, unit: string, align: Align): number;
}

export function xlsxFormats(styles: StyleSheet): XlsxFormats {
  // The library's own defaults have neither font nor fill, which strict readers refuse.
  styles.fonts[0] = { ...FONT };
  styles.fills[0] = { type: "pattern", patternType: "none" };
  const known = new Map<string, number>();
  const format = (instruction: ExcelStyleInstruction): number => {
    const key = JSON.stringify(instruction);
    const id = known.get(key) ?? (styles.createFormat(structuredClone(instruction)).id as number);
    known.set(key, id);
    return id;
  };
  const cell = (align: Align): ExcelStyleInstruction => ({
    border: BORDER,
    alignment: { horizontal: ALIGNMENTS[align], vertical: "top", wrapText: true },
  });
  const head = {
    ...cell("center"),
    font: { ...FONT, bold: true },
    fill: solid(HEAD_FILL),
  };
  const wrapped = { horizontal: "left", vertical: "top", wrapText: true } as const;
  return {
    title: format({ font: { ...FONT, size: TITLE_SIZE, bold: true }, alignment: wrapped }),
    subtitle: format({ font: { ...FONT, color: `FF${MUTED}` }, alignment: wrapped }),
    head: format(head),
    group: format({ ...head, alignment: wrapped }),
    paragraph: format({ font: FONT, alignment: wrapped }),
    text: (marks, align) => {
      const font: ExcelFontStyle = Object.assign({}, FONT, ...marks.map((mark) => FONTS[mark]));
      const fill = marks.includes("highlighted") ? { fill: solid(HIGHLIGHT_FILL) } : {};
      return format({ ...cell(align), font, ...fill });
    },
    number: (prefix, unit, align) =>
      format({ ...cell(align), font: FONT, format: `${quoted(prefix)}General${quoted(unit)}` }),
  };
}

const FONT: ExcelFontStyle = { fontName: SONG, size: TEXT_SIZE };

const FONTS: Readonly<Record<ReportMark, ExcelFontStyle>> = {
  bold: { bold: true },
  italic: { italic: true },
  inserted: { color: `FF${INSERTED}`, underline: true },
  deleted: { color: `FF${DELETED}`, strike: true },
  muted: { color: `FF${MUTED}` },
  highlighted: {},
};

const SIDE = { style: "thin", color: `FF${LINE}` } as const;

const BORDER = { top: SIDE, bottom: SIDE, left: SIDE, right: SIDE };

function solid(fill: string): NonNullable<ExcelStyleInstruction["fill"]> {
  return { type: "pattern", patternType: "solid", fgColor: `FF${fill}` };
}

/** Words within a number format; a quotation mark cannot stand in them. */
function quoted(words: string): string {
  return words === "" ? "" : `"${words.replaceAll('"', "")}"`;
}
