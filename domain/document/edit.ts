/** Names of the cleaning rules; the interface has a word a reader understands for each. */
export type CleaningRule =
  | "line-breaks" // 统一换行: CRLF, CR and the other line breaks become LF
  | "web-chrome" // 去网页边栏: navigation, addresses, counters around the text
  | "duplicate-copies" // 去重复副本: the same text again
  | "page-numbers" // 去页码: — 3 —, 第3页 共8页
  | "running-heads" // 去页眉: a line that all pages bear at their edge
  | "pinyin" // 去拼音注音: pinyin in brackets after a character
  | "traditional-forms" // 繁转简: stray traditional forms in a simplified text
  | "jump-lines" // 去版面跳转语: 上接01版, 下转4版
  | "markup" // 去排版标记: Markdown heading and bold marks, bars of tables
  | "moved-title" // 移标题: a headline that stands inside a sentence goes to the top
  | "joined-lines" // 并断行: a paragraph broken by a column or page
  | "white-space"; // 去空白: indents, blank lines, stray spaces

/**
 * One change from the source to the cleaned text: the source range
 * `[from, to)`, in UTF-16 code units, is replaced. Edits of a document are in
 * source order and do not overlap; an insertion has `from === to`.
 */
export interface Edit {
  readonly rule: CleaningRule;
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
  /** Where the replacement was moved from, in the source. */
  readonly movedFrom?: { readonly from: number; readonly to: number };
}
