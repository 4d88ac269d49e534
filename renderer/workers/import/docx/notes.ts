import type { XmlElement } from "./xml";
import { childrenOf } from "./xml";

export type NoteKind = "footnote" | "endnote";

/** Gives the notes of a document their numbers, in the order in which the text refers to them. */
export interface NoteMarks {
  mark(kind: NoteKind, id: string): string;
  /** The notes that were referred to, in order. */
  referred(): readonly { readonly mark: string; readonly kind: NoteKind; readonly id: string }[];
}

export function createNoteMarks(): NoteMarks {
  const marks = new Map<string, { mark: string; kind: NoteKind; id: string }>();
  return {
    mark(kind, id) {
      const key = `${kind}/${id}`;
      const mark = marks.get(key)?.mark ?? `[${marks.size + 1}]`;
      marks.set(key, { mark, kind, id });
      return mark;
    },
    referred: () => [...marks.values()],
  };
}

/** The notes of `footnotes.xml` or `endnotes.xml` by their ids, without the lines that part notes from text. */
export function readNotes(
  root: XmlElement | null,
  kind: NoteKind,
): ReadonlyMap<string, XmlElement> {
  const notes = childrenOf(root ?? undefined, kind).filter(
    ({ attributes }) => (attributes.get("type") ?? "normal") === "normal",
  );
  return new Map(notes.map((note) => [note.attributes.get("id") ?? "", note]));
}
