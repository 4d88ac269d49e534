/**
 * How a line of a document's head or foot is set by the conventions of official
 * documents (GB/T 9704-2012, sections 7.2 and 7.3): the headline of the notice
 * that issues a document and the document number centred, the addressees flush left, signature and date to the right, anything
 * else as an indented paragraph.
 */
export type LineRole = "headline" | "number" | "addressees" | "signature" | "prose";

/** Longest signature line; names of joint issuers rarely pass it. */
const LONGEST_SIGNATURE = 24;

const DOCUMENT_NUMBER = /^[（(]?[\p{Script=Han}]+[〔[【]\d{4}[〕\]】]\s*第?\d+号[）)]?$/u;
/** The kinds of official documents (条例 section 8) that issue another document. */
const HEADLINE = /(?:关于|印发).*(?:通知|意见|决定|公告|通报|批复|命令|函)$/u;
/** Longest headline; the longest of the State Council run to about sixty characters. */
const LONGEST_HEADLINE = 80;
const ENDS_A_SENTENCE = /[。！？；：.!?;:）)”"]$/u;

export function lineRole(line: string): LineRole {
  if (DOCUMENT_NUMBER.test(line)) return "number";
  if (line.length <= LONGEST_HEADLINE && HEADLINE.test(line)) return "headline";
  if (/[：:]$/u.test(line) && !/[。；]/u.test(line) && line.length <= LONGEST_SIGNATURE * 2) {
    return /内容如下/u.test(line) ? "prose" : "addressees";
  }
  if (line.length <= LONGEST_SIGNATURE && !ENDS_A_SENTENCE.test(line)) return "signature";
  return "prose";
}
