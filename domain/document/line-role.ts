/**
 * How a line of a document's head or foot is set by the conventions of official
 * documents (GB/T 9704-2012, sections 7.2 and 7.3): the document number
 * centred, the addressees flush left, signature and date to the right, anything
 * else as an indented paragraph.
 */
export type LineRole = "number" | "addressees" | "signature" | "prose";

/** Longest signature line; names of joint issuers rarely pass it. */
const LONGEST_SIGNATURE = 24;

const DOCUMENT_NUMBER = /^[（(]?[\p{Script=Han}]+[〔[【]\d{4}[〕\]】]\s*第?\d+号[）)]?$/u;
const ENDS_A_SENTENCE = /[。！？；：.!?;:）)”"]$/u;

export function lineRole(line: string): LineRole {
  if (DOCUMENT_NUMBER.test(line)) return "number";
  if (/[：:]$/u.test(line) && !/[。；]/u.test(line) && line.length <= LONGEST_SIGNATURE * 2) {
    return /内容如下/u.test(line) ? "prose" : "addressees";
  }
  if (line.length <= LONGEST_SIGNATURE && !ENDS_A_SENTENCE.test(line)) return "signature";
  return "prose";
}
