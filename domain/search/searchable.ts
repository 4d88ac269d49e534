import type { Block, BlockKind } from "../document/block";
import type { Document } from "../document/document";

/** The part of a document that search reads. */
export type SearchableDocument = Pick<Document, "id" | "text" | "textHash" | "blocks">;

/** What a word counts for depends on where it stands. */
export const FIELDS = ["title", "heading", "body"] as const;
export type Field = (typeof FIELDS)[number];

/** A word in a title weighs as much as four in the body. */
export const FIELD_BOOST: Readonly<Record<Field, number>> = { title: 4, heading: 2, body: 1 };

const HEADING_KINDS: ReadonlySet<BlockKind> = new Set([
  "chapter",
  "section",
  "attachment",
  "box",
  "caption",
]);

/**
 * The field a place in a block belongs to. A title or a heading line is one
 * throughout; an item or entry is a heading up to the end of its lead.
 *
 * @param offset into the cleaned text of the document
 */
export function fieldAt(block: Block, offset: number): Field {
  return offset < block.from + leadEndOf(block) ? "heading" : fieldOf(block.kind);
}

/** The field of a block of this kind, outside its lead. */
export function fieldOf(kind: BlockKind): Field {
  if (kind === "title") return "title";
  return HEADING_KINDS.has(kind) ? "heading" : "body";
}

/** How many code units of a block are the heading in front of its body; 0 where it is all one field. */
export function leadEndOf(block: Block): number {
  const isOneField = block.kind === "title" || HEADING_KINDS.has(block.kind);
  return isOneField || block.lead === undefined ? 0 : block.lead.to - block.from;
}
