import type { Edit } from "../document/edit";

const FOREIGN_BREAK = /^\uFEFF|\r\n?/g;

/** CRLF and CR become LF; a byte order mark goes. */
export function lineBreaks(text: string): readonly Edit[] {
  return Array.from(text.matchAll(FOREIGN_BREAK), ({ 0: found, index }) => ({
    rule: "line-breaks",
    from: index,
    to: index + found.length,
    replacement: found === "\uFEFF" ? "" : "\n",
  }));
}
