/**
 * How the lines of an official document begin and end. Cleaning asks whether a
 * line opens something of its own, parsing asks what; both read the marks here.
 * Every pattern expects a line without surrounding white space.
 */

/** Chinese numerals as they number chapters and articles, up to 九千九百九十九. */
const NUMERAL = "[零〇一二三四五六七八九十百千]{1,8}";

/** 一、 as a chapter's number; not the enumeration 一、二、三产业. */
export const CHAPTER_MARK = new RegExp(`^(${NUMERAL})、(?!${NUMERAL}、)\\s*`);

/** 第一章, 第2节, 第三编 before the title of a part of a law or plan. */
export const PART_MARK = new RegExp(`^第\\s*(${NUMERAL}|[0-9０-９]{1,3})\\s*([编章节])[\\s:：]*`);

/** 第一条 of a law; a blank or a bracket after it tells it from 第一条战线. */
export const ARTICLE_MARK = new RegExp(
  `^第\\s*(${NUMERAL}|[0-9０-９]{1,4})\\s*条(?:之${NUMERAL})?(?:[\\s:：]+|(?=[【（(])|$)`,
);

/**
 * 1. 1、（1） ① before a unit below an item; not 1.5亿元. The groups hold the
 * number: with a point, in brackets, in a circle.
 */
export const POINT_MARK =
  /^(?:([0-9０-９]{1,3})\s*[.．、](?![0-9０-９])|[(（]\s*([0-9０-９]{1,3})\s*[)）]|([①-⑳]))\s*/;

/** 附件1 or 附录 alone on its line, above a text attached to the document. */
export const ATTACHMENT_LINE = new RegExp(
  `^(?:附件|附录)\\s*(?:[0-9０-９]{1,2}|${NUMERAL})?\\s*[:：]?$`,
);

/** A longer line that begins 第二章 is a sentence about the chapter. */
const LONGEST_PART_TITLE = 40;

/** True for the heading of a chapter, section or book of a law or plan. */
export function isPartHeading(text: string): boolean {
  return (
    PART_MARK.test(text) && text.length <= LONGEST_PART_TITLE && !/[。；;，,]|[：:]$/.test(text)
  );
}

/** （一） or (一) as an item's number. */
export const ITEM_MARK = new RegExp(`^[(（]\\s*(${NUMERAL})\\s*[)）]\\s*`);

/** —— before a dash entry; some fonts and typists give box-drawing or hyphen pairs. */
export const DASH_MARK = /^(?:—{2}|─{2}|－{2}|-{2})\s*/;

/** 专栏1 or 专栏一 before a box. */
export const BOX_MARK = new RegExp(`^专栏\\s*([0-9０-９]{1,3}|${NUMERAL})[\\s:：.．、]*`);

/** A day that fills a line: 2016年5月24日, 二〇一六年五月二十四日, perhaps in brackets. */
export const DATE_LINE =
  /^[(（]?\s*([0-9０-９]{4}|[〇○零一二三四五六七八九]{4})\s*年\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*日\s*[)）]?$/;

/** A document number that fills a line: 皖政办秘〔2016〕76号, perhaps in brackets. */
export const DOC_NUMBER_LINE =
  /^[(（【]?\s*(\p{Script=Han}{1,12}[〔[［(（]\d{4}[〕\]］)）]\s*第?\s*\d{1,5}\s*号)\s*[)）】]?$/u;

/** `name | value |`, a line of a source's metadata table. */
export const METADATA_LINE = /^([^|。]{1,16}?)\s*\|\s*([^|]*?)\s*\|$/;

/** The kind of text a title names, at its end. */
export const TITLE_ENDING =
  /(?:纲要|条例|办法|通知|意见|规划|计划|方案|决定|决议|规定|公告|通告|通报|报告|批复|细则|指南|要点|措施)[》）)]*$/;

/** True where the line opens a block of its own and so continues no sentence. */
export function opensBlock(text: string): boolean {
  return (
    CHAPTER_MARK.test(text) ||
    isPartHeading(text) ||
    ARTICLE_MARK.test(text) ||
    ITEM_MARK.test(text) ||
    (POINT_MARK.test(text) && !text.includes("\t")) ||
    ATTACHMENT_LINE.test(text) ||
    DASH_MARK.test(text) ||
    BOX_MARK.test(text) ||
    METADATA_LINE.test(text) ||
    DATE_LINE.test(text) ||
    DOC_NUMBER_LINE.test(text) ||
    text.startsWith("#") ||
    text.startsWith("《")
  );
}

const SENTENCE_END = /[。！？!?；;：:…][”’』」）)〉》"']*$/;

/**
 * True where the line ends as a sentence or clause does. A closing bracket
 * counts as an end, since duties stand after the last 。 as （…负责）.
 */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text) || /[）)]$/.test(text);
}
