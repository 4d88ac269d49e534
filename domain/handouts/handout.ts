import type { Citation } from "../notes/citation";
import type { RichText } from "../rich-text/rich-text";
import type { Elision } from "./elision";

/** An ordered selection of passages, with headings and words of the user's own, to be given out. */
export interface Handout {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly HandoutEntry[];
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** When title or entries were last altered. */
  readonly updatedAt: string;
  /** When it was moved to the recycle bin; `null` outside it. */
  readonly deletedAt: string | null;
}

export type HandoutEntry = PassageEntry | HeadingEntry | TextEntry | LinesEntry;

/** A passage of a document, cited as in a note, of which some words may be left out. */
export interface PassageEntry {
  readonly kind: "passage";
  readonly id: string;
  readonly citation: Citation;
  /** Of the cited words, in their order, none touching another of its kind. */
  readonly elisions: readonly Elision[];
}

export interface HeadingEntry {
  readonly kind: "heading";
  readonly id: string;
  readonly text: string;
}

/** What the user writes between passages, in a comment's rich text. */
export interface TextEntry {
  readonly kind: "text";
  readonly id: string;
  readonly body: RichText;
}

/** Empty lines to write on. */
export interface LinesEntry {
  readonly kind: "lines";
  readonly id: string;
  readonly count: number;
}

/** How many lines there may be to write on; a page has some thirty. */
export const WRITING_LINES = { least: 1, most: 30, first: 3 } as const;

/** Longest title or heading, in UTF-16 code units: about three lines of the paper. */
export const LONGEST_HEADING = 120;

export function newHandout(
  id: string,
  title: string,
  entries: readonly HandoutEntry[],
  at: string,
): Handout {
  return { id, title, entries, createdAt: at, updatedAt: at, deletedAt: null };
}

/** A passage with nothing left out. */
export function passageEntry(id: string, citation: Citation): PassageEntry {
  return { kind: "passage", id, citation, elisions: [] };
}

/** What a handout is called in lists: its title, else its first heading; `null` where it has neither. */
export function handoutName({ title, entries }: Pick<Handout, "title" | "entries">): string | null {
  const headings = entries.flatMap((entry) => (entry.kind === "heading" ? [entry.text] : []));
  return [title, ...headings].map((one) => one.trim()).find((one) => one !== "") ?? null;
}

/** Those outside the bin, the one altered last first: a passage mostly goes where the last one went. */
export function handoutsByUse(handouts: readonly Handout[]): readonly Handout[] {
  return handouts
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => {
      if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? -1 : 1;
      return a.id < b.id ? -1 : 1;
    });
}
