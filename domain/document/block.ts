import type { Span } from "./span";

/**
 * What a block is in the document:
 * - `title` the document's own title line;
 * - `head` a line before the body: issue note, document number, addressees,
 *   signature and date that stand above the text, preamble;
 * - `metadata` a `name | value` line of the source's metadata table;
 * - `chapter` a heading 一、 or 第一章; `section` a heading 第一节 or 第一编, which
 *   contains no blocks by its id; `item` the first paragraph of （一） or 第一条;
 * - `point` the first paragraph of a numbered unit below an item: 1., （1）, ①,
 *   and （一） below 第一条;
 * - `paragraph`, `dash` (an entry that begins with ——);
 * - `box` the heading line of 专栏N, `entry` an entry inside it;
 * - `caption` a table's caption, `row` a table row (the first one is the header);
 * - `foot` a line after the body: closing paragraph, signature, date, notes;
 * - `attachment` the line 附件1 above a text attached to the document, and the
 *   attached text's title.
 */
export type BlockKind =
  | "title"
  | "head"
  | "metadata"
  | "chapter"
  | "section"
  | "item"
  | "point"
  | "paragraph"
  | "dash"
  | "box"
  | "entry"
  | "caption"
  | "row"
  | "foot"
  | "attachment";

/**
 * The smallest addressable piece of a document. Blocks cover the cleaned text
 * in order, without gap or overlap; a block's span includes the line break that
 * ends it, `content` does not.
 */
export interface Block extends Span {
  /** Place in the document: `title`, `h2`, `c3`, `c3.p1`, `c3.i5`, `c3.i5.d2`, `c3.b1.e2`, `c1.t1.r4`, `c3.i5.n2`, `c3.s1`, `a1.c2`. */
  readonly id: string;
  readonly kind: BlockKind;
  /** The block without its closing line break and surrounding white space. */
  readonly content: Span;
  /**
   * The part that names the block: an item's （一） up to its first 。 inclusive,
   * an article's 第一条 alone or with the name in brackets behind it,
   * a dash entry's or box entry's —— up to its first 。 inclusive, when it has one.
   */
  readonly lead?: Span;
  /** The cells of a `row` or `metadata` block, left to right; a merged cell is empty. */
  readonly cells?: readonly Span[];
  /** Of a `row`: the text of the merged first-column cell it belongs to, inferred. */
  readonly group?: string;
}
