import type { Edit } from "../document/edit";

/**
 * CR with or without LF, and what other programs break a line with: vertical
 * tab, NEL, line and paragraph separator. A page break within a line, which a
 * form feed is, breaks the line too.
 */
const FOREIGN_BREAK = /^\uFEFF|\r\n?|[\v\u0085\u2028\u2029]|(?<=[^\n\r\f])(?=\f)/g;

/** Makes LF of every line break and sets one before a page break; a byte order mark goes. */
export function lineBreaks(text: string): readonly Edit[] {
  return Array.from(text.matchAll(FOREIGN_BREAK), ({ 0: found, index }) => ({
    rule: "line-breaks",
    from: index,
    to: index + found.length,
    replacement: found === "\uFEFF" ? "" : "\n",
  }));
}
