import type { Block } from "../document/block";
import type { Document } from "../document/document";
import { itemFinder } from "../document/item-of";
import { type Span, slice } from "../document/span";
import type { Duty } from "./duty";

/** What a duty is about: an item, or the chapter or block it stands in outside items. */
export interface DutySubject {
  /** Names it among the subjects of all documents. */
  readonly key: string;
  readonly documentId: string;
  /** Ordinal of the item; `null` outside items. */
  readonly ordinal: number | null;
  /** Heading of the item or title of the chapter; the first words where there is none. */
  readonly heading: string;
}

/** A duty of one document with what it is about. */
export interface AssignedDuty extends Duty {
  readonly documentId: string;
  readonly subject: DutySubject;
  /** What is to be done: the item's text up to the duty, from the duty before it on. */
  readonly text: string;
}

type Source = Pick<Document, "id" | "text" | "blocks" | "chapters">;

/** So much of a block without a heading names it, in characters. */
const OPENING_LENGTH = 20;

/** The duties of a document, each with its subject, in the order of the text. */
export function assignDuties(document: Source, duties: readonly Duty[]): readonly AssignedDuty[] {
  const { id, text, blocks } = document;
  const unitOf = unitFinder(document);
  const places = new Map(blocks.map((block) => [block.id, block]));
  let before: { readonly key: string; readonly to: number } | null = null;
  return duties.map((duty) => {
    const { blockId, heading } = unitOf(duty.blockId);
    const block = places.get(blockId);
    if (block === undefined) throw new Error(`The document ${id} has no block ${blockId}.`);
    const key = `${id} ${blockId}`;
    const from = before?.key === key ? before.to : block.content.from;
    before = { key, to: duty.to };
    const named = heading === null || heading === "" ? openingOf(text, block, duty) : heading;
    const subject = { key, documentId: id, ordinal: duty.ordinal, heading: named };
    const to = duty.isShared ? duty.to : duty.from;
    return { ...duty, documentId: id, subject, text: trimmed(text, { from, to }) };
  });
}

interface Unit {
  readonly blockId: string;
  readonly heading: string | null;
}

function unitFinder({ chapters }: Source): (blockId: string) => Unit {
  const itemOf = itemFinder(chapters);
  const titles = new Map(chapters.map(({ blockId, title }) => [blockId, title]));
  return (blockId) => {
    const item = itemOf(blockId);
    if (item !== null) return item;
    return { blockId, heading: titles.get(blockId) ?? null };
  };
}

function openingOf(text: string, { content, cells }: Block, duty: Duty): string {
  const words = cells === undefined ? slice(text, content) : taskOf(text, cells, duty);
  return words.length > OPENING_LENGTH ? `${words.slice(0, OPENING_LENGTH)}…` : words;
}

/** The task of a table's row: its longest cell, without those that say who does it. */
function taskOf(text: string, cells: readonly Span[], duty: Duty): string {
  const others = cells.filter(
    ({ from, to }) => duty.isShared || to <= duty.from || from >= duty.to,
  );
  const words = others.map((cell) => slice(text, cell));
  return words.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), "");
}

/** Without the marks and blanks that stand between one duty and the next subject. */
function trimmed(text: string, span: Span): string {
  return slice(text, span)
    .replace(/^[\s。；;，,）)]+/, "")
    .trim();
}
