/** …关于印发X的通知: the text that is issued gives the work its name. */
const NOTICE_OF_ISSUE = /^.*?(?:关于)?(?:印发|转发|发布|公布)(.+)的(?:通知|公告|决定)$/u;

/** …印发《X》 as a headline. */
const ISSUE_HEADLINE = /(?:印发|转发|发布|公布|出台)《(.+)》$/u;

/** Title marks and quotation marks, and whatever blanks a title line is spread with. */
const MARKS = /[《》〈〉「」『』“”"'‘’\s]/gu;

/** The ways of writing a span of years: 2011—2020, 2011-2020, 2011至2020. */
const SPANS = /(?<=\d年?)(?:[-‐‑–—―─~∼〜]+|至)(?=\d)/gu;

const NUMBER_BRACKETS = /[〔〕[\]【】()（）]/gu;

/**
 * A title in the form in which the titles of two editions of one work are equal:
 * without the notice that issues it, title marks and blanks, full width or half.
 */
export function workTitle(title: string): string {
  const plain = title.normalize("NFKC").trim();
  const issued = ISSUE_HEADLINE.exec(plain)?.[1] ?? NOTICE_OF_ISSUE.exec(plain)?.[1] ?? plain;
  return issued.replace(MARKS, "").replace(SPANS, "-").toLowerCase();
}

/** A document number in the form in which two ways of writing it are equal: 国办发〔2016〕5号, 国办发[2016]第5号. */
export function plainDocNumber(docNumber: string): string {
  return docNumber
    .normalize("NFKC")
    .replace(NUMBER_BRACKETS, "|")
    .replace(/[\s第]/gu, "")
    .replace(/^\|(.*)\|$/u, "$1");
}
