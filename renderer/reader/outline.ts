import { blockOrder } from "../../domain/document/block-order";
import type { Chapter, Document } from "../../domain/document/document";
import { slice } from "../../domain/document/span";

/** One line of an outline. */
export interface OutlineEntry {
  readonly blockId: string;
  /** As the text has it, without its closing 。; `null` for a chapter whose heading is missing. */
  readonly label: string | null;
  readonly depth: 0 | 1;
  readonly chapterOrdinal: number;
}

/** A document is never altered: its outline is made once. */
const OUTLINES = new WeakMap<Document, readonly OutlineEntry[]>();

/** Chapters, and below each its items, boxes and tables, in the order of the text. */
export function outlineOf(document: Document): readonly OutlineEntry[] {
  const outline = OUTLINES.get(document) ?? newOutline(document);
  OUTLINES.set(document, outline);
  return outline;
}

function newOutline(document: Document): readonly OutlineEntry[] {
  const order = blockOrder(document);
  return document.chapters.flatMap((chapter) => [
    {
      blockId: chapter.blockId,
      label: chapter.title === null ? null : labelOf(document, chapter.blockId),
      depth: 0 as const,
      chapterOrdinal: chapter.ordinal,
    },
    ...partsOf(chapter)
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .map((blockId) => ({
        blockId,
        label: labelOf(document, blockId),
        depth: 1 as const,
        chapterOrdinal: chapter.ordinal,
      })),
  ]);
}

function partsOf(chapter: Chapter): string[] {
  return [...chapter.items, ...chapter.boxes, ...chapter.tables].map((part) => part.blockId);
}

function labelOf(document: Document, blockId: string): string {
  const block = document.blocks[blockOrder(document).get(blockId) ?? -1];
  if (block === undefined) throw new Error(`${document.id} has no block ${blockId}.`);
  return slice(document.text, block.lead ?? block.content)
    .replace(/。$/u, "")
    .trim();
}

/** The entry a block belongs to: the last one at or before it; `null` before the first. */
export function entryAt(
  document: Document,
  entries: readonly OutlineEntry[],
  blockId: string | null,
): OutlineEntry | null {
  if (blockId === null) return null;
  const order = blockOrder(document);
  const at = order.get(blockId);
  if (at === undefined) return null;
  return (
    entries.findLast((entry) => (order.get(entry.blockId) ?? Number.POSITIVE_INFINITY) <= at) ??
    null
  );
}
