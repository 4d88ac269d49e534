import {
  CHAPTER_MARK,
  DATE_LINE,
  DOC_NUMBER_LINE,
  endsSentence,
  METADATA_LINE,
} from "../document/line-marks";
import type { ContentLine } from "./content-line";
import { isLabelled } from "./labelled-facts";
import type { LineForm } from "./line-form";

/** Addressees are bodies and end with a colon: 各市、县人民政府，省政府各部门： */
const ADDRESSEES = /(?:政府|部门|机构|单位|委员会|[厅局办院部会委])[^。]*[：:]$/;

/** A colon after these announces a text and addresses nobody. */
const ANNOUNCEMENT = /[《。]|如下/;

/** More than this is a paragraph that happens to end with a colon. */
const LONGEST_ADDRESSEES = 200;

/** Prose as against titles, signatures and other lines of a head. */
const PROSE_LENGTH = 30;

const OPENING: ReadonlySet<LineForm["kind"]> = new Set(["chapter", "section", "item"]);

/**
 * How many lines stand before the body. The body begins with the first chapter
 * or item, or with a table before them; in a source that begins in the middle (its first number is not one)
 * or has neither, already with the first prose after title and addressees.
 */
export function headLength(lines: readonly ContentLine[], forms: readonly LineForm[]): number {
  const table = firstTable(lines, forms);
  const length = lengthWithoutTable(lines, forms);
  return table === -1 ? length : Math.min(table, length);
}

/** Words in the header of a table of indicators or tasks; the forms above a text have others. */
const TABLE_HEADER = /指标|任务|目标|事项|项目|内容|类别|序号|单位|部门/;

/** Where a header and a row of a table stand one below the other; -1 where none do. */
function firstTable(lines: readonly ContentLine[], forms: readonly LineForm[]): number {
  const isRow = (index: number): boolean => {
    const text = lines[index]?.text ?? "";
    const isPlain = forms[index]?.kind === "plain";
    return isPlain && text.includes("\t") && !isLabelled(text) && !METADATA_LINE.test(text);
  };
  return lines.findIndex(
    ({ text }, index) => isRow(index) && TABLE_HEADER.test(text) && isRow(index + 1),
  );
}

function lengthWithoutTable(lines: readonly ContentLine[], forms: readonly LineForm[]): number {
  const first = forms.findIndex(({ kind }) => OPENING.has(kind));
  const opening = forms[first];
  if (opening?.kind === "section") return first;
  const numbered = opening?.kind === "chapter" || opening?.kind === "item";
  const structured = forms.findIndex(({ kind }) => kind !== "plain");
  const limit = structured === -1 ? lines.length : structured;
  if (numbered && opening.ordinal === 1) return first;
  const prose = lines.findIndex(({ text }) => isProse(text));
  return prose === -1 ? limit : Math.min(prose, limit);
}

export function isAddressees(text: string): boolean {
  return (
    text.length <= LONGEST_ADDRESSEES &&
    ADDRESSEES.test(text) &&
    !ANNOUNCEMENT.test(text) &&
    !CHAPTER_MARK.test(text)
  );
}

/** 第一章, 第一条: the units of laws and regulations. */
const UNIT_OF_LAW = /^第[零〇一二三四五六七八九十百0-9]{1,6}[编章节条]/;

/** What stands above the title on a printed page: 安徽省人民政府文件, 签发人, 特急, 目录. */
const MASTHEAD =
  /^(?:.{2,30}(?:文件|公报)|签发人.*|[特加]急|(?:绝密|机密|秘密)(?:★.*)?|目\s*[录次])$/;

/** True for a line that can be a title: short words that are none of a head's other lines. */
export function isTitleLike(text: string): boolean {
  return (
    text !== "" &&
    !/[。；;，,：:！？!?]$/.test(text) &&
    !text.includes("\t") &&
    !UNIT_OF_LAW.test(text) &&
    !MASTHEAD.test(text) &&
    !isLabelled(text) &&
    !METADATA_LINE.test(text) &&
    !DOC_NUMBER_LINE.test(text) &&
    !DATE_LINE.test(text)
  );
}

function isProse(text: string): boolean {
  return text.length >= PROSE_LENGTH && endsSentence(text) && !isAddressees(text);
}
