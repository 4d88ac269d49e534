/** What XML 1.0 cannot hold, not even escaped: control characters and halves of surrogate pairs. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without what would make an Office file unreadable. */
export function xmlText(text: string): string {
  return text.replaceAll(NOT_IN_XML, "");
}
