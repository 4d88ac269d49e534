import { isInFolder } from "./folders";
import { type Note, noteName } from "./note";

/** Which notes a list shows. */
export type Shelf =
  | { readonly kind: "all" }
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "bin" };

/** A tag and how many notes or annotations have it. */
export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/**
 * The notes of a shelf that have every one of `words` in name, tags or text,
 * whatever the case; the one altered last first, in the bin the one removed last.
 * `textOf` gives a note's plain text.
 */
export function notesOn(
  notes: readonly Note[],
  shelf: Shelf,
  words: readonly string[],
  textOf: (note: Note) => string,
): readonly Note[] {
  const sought = words.map((word) => word.toLowerCase());
  const has = (note: Note) => {
    if (sought.length === 0) return true;
    const all = [noteName(note) ?? "", ...note.tags, textOf(note)].join("\n").toLowerCase();
    return sought.every((word) => all.includes(word));
  };
  return notes.filter((note) => stands(note, shelf) && has(note)).sort(byTime);
}

/** The tags of what is outside the bin, in the order of the dictionary. */
export function tagCounts(
  tagged: readonly Pick<Note, "tags" | "deletedAt">[],
): readonly TagCount[] {
  const counts = new Map<string, number>();
  for (const { tags, deletedAt } of tagged) {
    if (deletedAt !== null) continue;
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => a.tag.localeCompare(b.tag, "zh-CN"));
}

function stands(note: Note, shelf: Shelf): boolean {
  if ((note.deletedAt !== null) !== (shelf.kind === "bin")) return false;
  if (shelf.kind === "folder") return isInFolder(note, shelf.path);
  return shelf.kind !== "tag" || note.tags.includes(shelf.tag);
}

function byTime(a: Note, b: Note): number {
  const [atA, atB] = [a.deletedAt ?? a.updatedAt, b.deletedAt ?? b.updatedAt];
  if (atA !== atB) return atA > atB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
