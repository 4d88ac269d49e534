import type { Note } from "../../domain/notes/note";
import { plainText } from "../../domain/rich-text/plain-text";

/** The texts of notes as they were last asked for: a list asks for all of them at every key. */
const known = new Map<string, { readonly at: string; readonly text: string }>();

/** The plain text of a note; cheap where the note has not been altered since. */
export function noteText({ id, updatedAt, body }: Note): string {
  const before = known.get(id);
  if (before?.at === updatedAt) return before.text;
  const text = plainText(body);
  known.set(id, { at: updatedAt, text });
  return text;
}
