import { plainText } from "../rich-text/plain-text";
import type { RichText } from "../rich-text/rich-text";

/** Rich text the user writes, apart from any one passage. */
export interface Note {
  readonly id: string;
  /** What the user calls it; where it is empty the first line names the note. */
  readonly title: string;
  /** Folder it is in, levels parted by `/`; empty outside folders. */
  readonly folder: string;
  readonly tags: readonly string[];
  readonly body: RichText;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** When title or body were last altered. */
  readonly updatedAt: string;
  /** When it was moved to the recycle bin; `null` outside it. */
  readonly deletedAt: string | null;
}

/** The body of a note nobody has written in. */
export const EMPTY_BODY: RichText = { type: "doc", content: [{ type: "paragraph" }] };

/** Longest name made of a note's first line, in UTF-16 code units: what a list shows of it. */
const LONGEST_NAME = 40;

/** An empty note, made at `at`. */
export function newNote(id: string, folder: string, at: string): Note {
  return {
    id,
    title: "",
    folder,
    tags: [],
    body: EMPTY_BODY,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  };
}

/** What a note is called in lists: its title, else its first line; `null` where it has neither. */
export function noteName({ title, body }: Pick<Note, "title" | "body">): string | null {
  if (title.trim() !== "") return title.trim();
  const [first = ""] = plainText(body).split("\n");
  return first === "" ? null : first.slice(0, LONGEST_NAME);
}
