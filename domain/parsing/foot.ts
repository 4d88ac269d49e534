import { DATE_LINE, endsSentence, POINT_MARK } from "../document/line-marks";
import type { ContentLine } from "./content-line";
import type { LineForm } from "./line-form";

/** The end of an office's name: a short line that ends so is a signature. */
const SIGNATURE = /(?:政府|办公厅|办公室|委员会|中央|国务院|[委厅局部院署会])$/;
const LONGEST_SIGNATURE = 40;

/** What is attached is listed to the end, one attachment a line. */
const ATTACHMENTS = /^(?:附件|附)\s*[0-9０-９一二三四五六七八九十]{0,2}\s*(?:[:：]|$)/;

const NOTE =
  /^[（(]?(?:注[:：]|此件|本文有删减|联系人|联系单位|联系电话|抄送|主送|责任编辑|(?:信息)?公开(?:方式|形式|属性|类型))/;

/** 安徽省人民政府办公厅 2016年5月24日印发: who printed the document, and when. */
const IMPRINT = /^\p{Script=Han}{2,30}\s*\d{4}年\d{1,2}月\d{1,2}日印发$/u;

/** A closing paragraph speaks to those who carry the document out, or of the document itself. */
const CLOSING =
  /^(?:各(?:地|市|县|区|级|省|部门|单位|有关|街道|乡镇)|本(?:办法|通知|意见|方案|规划|计划|规定|细则|决定|纲要)自|特此)/;

/** A closing is brief: more paragraphs that begin so are a list of tasks. */
const MOST_CLOSING_PARAGRAPHS = 2;

/**
 * How many lines stand after the body: attachments, signature, date and notes at
 * the end, and before them the paragraphs that close the document. Lines that open
 * something never belong to it.
 */
export function footLength(lines: readonly ContentLine[], forms: readonly LineForm[]): number {
  const plainUntil = lastOpening(lines, forms);
  const attachments = lines.findIndex(
    ({ text }, index) => index > plainUntil && ATTACHMENTS.test(text),
  );
  let start = attachments === -1 ? lines.length : attachments;
  const above = () => (start - 1 > plainUntil ? (lines[start - 1]?.text ?? null) : null);
  for (let text = above(); text !== null && isSignOff(text); text = above()) start -= 1;
  const signOff = start;
  // A heading with nothing below it but this paragraph is the paragraph's heading.
  const isUnderHeading = () => start - 2 === plainUntil && forms[plainUntil]?.kind === "chapter";
  for (let text = above(); text !== null && CLOSING.test(text); text = above()) {
    if (signOff - start === MOST_CLOSING_PARAGRAPHS || isUnderHeading()) break;
    start -= 1;
  }
  return lines.length - start;
}

/**
 * The last line that opens something; -1 where none does. Names in a list of
 * attachments are numbered like points and open nothing: 附件：1.分工 and 2.指标表.
 */
function lastOpening(lines: readonly ContentLine[], forms: readonly LineForm[]): number {
  const opens = ({ kind }: LineForm) => kind !== "plain";
  const isName = (index: number) => {
    const text = lines[index]?.text ?? "";
    return POINT_MARK.test(text) && !endsSentence(text);
  };
  const last = forms.findLastIndex(opens);
  let start = last;
  while (start >= 0 && isName(start)) start -= 1;
  const isList = start < last && ATTACHMENTS.test(lines[start]?.text ?? "");
  return isList ? forms.slice(0, start).findLastIndex(opens) : last;
}

export function isSignature(text: string): boolean {
  return (
    text.length <= LONGEST_SIGNATURE && SIGNATURE.test(text) && !/[，,。；;：:《\t]/.test(text)
  );
}

function isSignOff(text: string): boolean {
  return (
    DATE_LINE.test(text) ||
    NOTE.test(text) ||
    IMPRINT.test(text) ||
    (isSignature(text) && !endsSentence(text))
  );
}
