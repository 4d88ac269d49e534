import type { Note } from "./note";

/** Between the levels of a folder's path. */
const LEVEL = "/";

/** Longest path of a folder, in UTF-16 code units. */
export const LONGEST_FOLDER = 80;

/** A folder as the list of folders shows it. */
export interface Folder {
  readonly path: string;
  /** The last level of the path. */
  readonly name: string;
  /** 0 for a folder in no other. */
  readonly depth: number;
  /** Notes in it and in the folders below it. */
  readonly count: number;
}

/** A path as it is kept: no empty level, no blanks around one; `null` where it is too long. */
export function tidyFolder(text: string): string | null {
  const path = text
    .split(/[/／]/u)
    .map((level) => level.trim().replace(/\s+/gu, " "))
    .filter((level) => level !== "")
    .join(LEVEL);
  return path.length > LONGEST_FOLDER ? null : path;
}

/** Whether a note is in a folder or in one below it. */
export function isInFolder({ folder }: Pick<Note, "folder">, path: string): boolean {
  return folder === path || folder.startsWith(path + LEVEL);
}

/** The folders that hold notes, and those above them, each before the ones in it. */
export function foldersOf(notes: readonly Pick<Note, "folder">[]): readonly Folder[] {
  const counts = new Map<string, number>();
  for (const { folder } of notes) {
    if (folder === "") continue;
    const levels = folder.split(LEVEL);
    levels.forEach((_, index) => {
      const path = levels.slice(0, index + 1).join(LEVEL);
      counts.set(path, (counts.get(path) ?? 0) + 1);
    });
  }
  return [...counts]
    .map(([path, count]) => {
      const levels = path.split(LEVEL);
      return { path, name: levels.at(-1) ?? path, depth: levels.length - 1, count };
    })
    .sort((a, b) => byPath(a.path, b.path));
}

/** The note where its folder, or one above it, is called `to` instead of `from`. */
export function inRenamedFolder(note: Note, from: string, to: string): Note {
  if (!isInFolder(note, from)) return note;
  const below = note.folder.slice(from.length);
  return { ...note, folder: to === "" ? below.slice(LEVEL.length) : to + below };
}

/** Level by level, so that a folder stands right above those in it. */
function byPath(a: string, b: string): number {
  const [levelsA, levelsB] = [a.split(LEVEL), b.split(LEVEL)];
  const at = levelsA.findIndex((level, index) => level !== levelsB[index]);
  if (at === -1) return levelsA.length - levelsB.length;
  const [levelA = "", levelB] = [levelsA[at], levelsB[at]];
  return levelB === undefined ? 1 : levelA.localeCompare(levelB, "zh-CN");
}
