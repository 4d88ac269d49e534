import { isBlankLine, type Line, linesOf } from "../document/line";

/** The visible lines of one page of a source, in order. */
export type Page = readonly Line[];

const PAGE_BREAK = "\f";

/** — 3 —, - 3 -, －３－: the page number of an official document (GB/T 9704-2012, 7.5). */
const BETWEEN_DASHES = /^[—–－─-]{1,2}\s*[0-9０-９]{1,4}\s*[—–－─-]{1,2}$/;

/** 第3页, 第3页 共8页, 3/8 with 页, Page 3 of 8. */
const NAMED =
  /^(?:第\s*[0-9０-９]{1,4}\s*页(?:\s*[,，/／]?\s*共\s*[0-9０-９]{1,4}\s*页)?|[Pp]age\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/;

/** A number alone, which only its place on the page shows to be the page's. */
const ALONE = /^[0-9０-９]{1,4}$/;

/** True where the line can be nothing else than a page's number. */
export function isPageNumber(text: string): boolean {
  const words = text.trim();
  return BETWEEN_DASHES.test(words) || NAMED.test(words);
}

export function isLoneNumber(text: string): boolean {
  return ALONE.test(text.trim());
}

/**
 * The pages of a text, told by form feeds, or by the page numbers at their ends
 * where a text has none. A text that shows no pages is one page.
 */
export function pagesOf(text: string): readonly Page[] {
  const lines = linesOf(text);
  const hasBreaks = text.includes(PAGE_BREAK);
  const pages: Line[][] = [[]];
  for (const line of lines) {
    if (hasBreaks && line.text.trimStart() !== line.text && startsPage(line.text)) pages.push([]);
    if (isBlankLine(line)) continue;
    pages.at(-1)?.push(line);
    if (!hasBreaks && isPageNumber(line.text)) pages.push([]);
  }
  return pages.filter((page) => page.length > 0);
}

function startsPage(line: string): boolean {
  return line.slice(0, line.length - line.trimStart().length).includes(PAGE_BREAK);
}
