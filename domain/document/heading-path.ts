import { blockAt } from "./block-at";
import { blockOrder } from "./block-order";
import type { Chapter, Document } from "./document";
import { slice } from "./span";

/** The headings a place of a document stands under, as the text has them. */
export interface HeadingPath {
  /** 二、提升经济发展质量效益; `null` outside chapters or where the heading is missing. */
  readonly chapter: string | null;
  /** （二）突出质量发展绿色导向, a box's or a table's title; `null` outside them. */
  readonly part: string | null;
}

/** The chapter in a block's id; chapters of an attached text stand below the attachment. */
const CHAPTER_ID = /^(?:a\d+\.)?[^.]+/;

export function headingPath(document: Document, offset: number): HeadingPath {
  return headingFinder(document)(offset);
}

type HeadingFinder = (offset: number) => HeadingPath;

/** A document is never altered: the headings over a block are looked for once. */
const FINDERS = new WeakMap<Document, HeadingFinder>();

/** Tells the headings over one place after the other; always the same function for a document. */
export function headingFinder(document: Document): HeadingFinder {
  const finder = FINDERS.get(document) ?? newFinder(document);
  FINDERS.set(document, finder);
  return finder;
}

function newFinder(document: Document): HeadingFinder {
  const { blocks } = document;
  const order = blockOrder(document);
  const known = new Map<number, HeadingPath>();
  return (offset) => {
    const at = blockAt(blocks, offset);
    const path = known.get(at) ?? pathOfBlock(document, order, at);
    known.set(at, path);
    return path;
  };
}

function pathOfBlock(
  { blocks, chapters, text }: Document,
  order: ReadonlyMap<string, number>,
  at: number,
): HeadingPath {
  const chapter = chapters.findLast(({ blockId }) => (order.get(blockId) ?? blocks.length) <= at);
  const id = blocks[at]?.id ?? "";
  // After the last chapter come the foot's blocks, which stand under no heading.
  const root = CHAPTER_ID.exec(chapter?.blockId ?? "")?.[0] ?? "";
  if (chapter === undefined || (id !== root && !id.startsWith(`${root}.`))) {
    return { chapter: null, part: null };
  }
  const part = partsOf(chapter)
    .filter(({ blockId }) => id === blockId || id.startsWith(`${blockId}.`))
    .at(-1);
  const labelled = (blockId: string) => {
    const block = blocks[order.get(blockId) ?? -1];
    return block === undefined
      ? null
      : slice(text, block.lead ?? block.content).replace(/。$/u, "");
  };
  return {
    chapter: chapter.title === null ? null : labelled(chapter.blockId),
    part: part === undefined ? null : labelled(part.blockId),
  };
}

function partsOf(chapter: Chapter): readonly { readonly blockId: string }[] {
  return [...chapter.items, ...chapter.boxes, ...chapter.tables];
}
