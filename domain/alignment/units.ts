import type { Block, BlockKind } from "../document/block";
import type { Document } from "../document/document";
import type { Span } from "../document/span";

/** What can have a counterpart; a `paragraph` only in a document without any structure. */
export type UnitKind = "chapter" | "item" | "box" | "paragraph";

/** What alignment needs of a document. */
export type Alignable = Pick<Document, "text" | "blocks" | "chapters">;

/** A part of a document that treats a subject of its own. */
export interface Unit {
  readonly kind: UnitKind;
  /** The number the text gives it; of a paragraph, its place among the paragraphs, from 1. */
  readonly ordinal: number;
  /** Its first block. */
  readonly blockId: string;
  /** Place of its chapter in `chapters`, its own for a chapter; `null` outside chapters. */
  readonly chapter: number | null;
  /** Its title without number; empty where it has none. */
  readonly heading: string;
  /** Its text, heading included, in order; a chapter's without the boxes and tables in it. */
  readonly spans: readonly Span[];
}

/** Blocks that say what a document is, and nothing of its subject. */
const OUTSIDE: ReadonlySet<BlockKind> = new Set<BlockKind>(["title", "metadata"]);

/** Blocks of boxes and tables, which stand beside a chapter's text. */
const BESIDE: ReadonlySet<BlockKind> = new Set<BlockKind>(["box", "entry", "caption", "row"]);

/** The chapter in a block's id; chapters of an attached text stand below the attachment. */
const CHAPTER_ID = /^(?:a\d+\.)?[^.]+/;

/** Tells a unit from the others of its document; two kinds of unit can begin with the same block. */
export function unitKey({ kind, blockId }: Pick<Unit, "kind" | "blockId">): string {
  return `${kind} ${blockId}`;
}

/** Whether a `unitKey` is a chapter's. */
export function isChapterKey(key: string): boolean {
  return key.startsWith("chapter ");
}

/** The keys of the chapters without items: what such a chapter says is one clause. */
export function plainChaptersOf(units: readonly Unit[]): ReadonlySet<string> {
  const divided = new Set(
    units.filter(({ kind }) => kind === "item").map(({ chapter }) => chapter),
  );
  const plain = units.filter(({ kind, chapter }) => kind === "chapter" && !divided.has(chapter));
  return new Set(plain.map(unitKey));
}

/**
 * The chapters whose heading the text has not got, by the key of the item they
 * begin with: to a reader that item is what stands there.
 */
export function headlessChapters(units: readonly Unit[]): ReadonlyMap<string, string> {
  const items = new Map(
    units.filter(({ kind }) => kind === "item").map((unit) => [unit.blockId, unitKey(unit)]),
  );
  return new Map(
    units.flatMap((unit) => {
      const item = unit.kind === "chapter" ? items.get(unit.blockId) : undefined;
      return item === undefined ? [] : [[item, unitKey(unit)] as const];
    }),
  );
}

/** The chapters, items and boxes of a document, by kind and in order; its paragraphs where it has none. */
export function unitsOf(document: Alignable): readonly Unit[] {
  const { chapters, blocks } = document;
  if (chapters.length === 0) return paragraphsOf(blocks);
  const spans = spansBelow(document);
  const unit = (kind: UnitKind, ordinal: number, id: string, chapter: number, heading: string) => ({
    ...{ kind, ordinal, blockId: id, chapter, heading },
    spans: spans.get(unitRoot({ kind, blockId: id })) ?? [],
  });
  return [
    ...chapters.map(({ ordinal, title, blockId }, at) =>
      unit("chapter", ordinal, blockId, at, title ?? ""),
    ),
    ...chapters.flatMap(({ items }, at) =>
      items.map(({ ordinal, heading, blockId }) => unit("item", ordinal, blockId, at, heading)),
    ),
    ...chapters.flatMap(({ boxes }, at) =>
      boxes.map(({ number, title, blockId }) => unit("box", number, blockId, at, title)),
    ),
  ];
}

/** What the ids of all its blocks begin with; those of units inside it begin with it too. */
export function unitRoot({ kind, blockId }: Pick<Unit, "kind" | "blockId">): string {
  return kind === "chapter" ? chapterId(blockId) : blockId;
}

function chapterId(blockId: string): string {
  return CHAPTER_ID.exec(blockId)?.[0] ?? blockId;
}

function paragraphsOf(blocks: readonly Block[]): readonly Unit[] {
  return blocks
    .filter(({ kind, content }) => !OUTSIDE.has(kind) && content.from < content.to)
    .map(({ id, content }, at) => ({
      ...{ kind: "paragraph", ordinal: at + 1, blockId: id, chapter: null, heading: "" },
      spans: [content],
    }));
}

/** The text at and below the id of every chapter, item and box. */
function spansBelow({ chapters, blocks }: Alignable): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  for (const { blockId, items, boxes } of chapters) {
    for (const id of [chapterId(blockId), ...[...items, ...boxes].map((part) => part.blockId)]) {
      found.set(id, []);
    }
  }
  for (const { id, kind, content } of blocks) {
    for (const above of selfAndAbove(id)) {
      if (BESIDE.has(kind) && chapterId(above) === above) continue;
      found.get(above)?.push(content);
    }
  }
  return found;
}

/** `c3.i5.p1`, `c3.i5` and `c3`. */
function selfAndAbove(id: string): readonly string[] {
  const ids = [id];
  for (let end = id.lastIndexOf("."); end !== -1; end = id.lastIndexOf(".", end - 1)) {
    ids.push(id.slice(0, end));
  }
  return ids;
}
