import { anchoringIn } from "../annotations/anchor";
import type { Anchoring } from "../annotations/anchoring/anchoring";
import type { Target } from "../annotations/target";
import type { Document } from "../document/document";
import { contains, type Span } from "../document/span";
import { citationsIn } from "./citation";
import type { Note } from "./note";

/** A note, and a passage it cites as it was when it was cited. */
export interface NoteCitation {
  readonly note: Note;
  readonly target: Target;
}

/** A note, and where a passage it cites stands today. */
export interface Backlink {
  readonly note: Note;
  readonly span: Span;
}

/** What notes outside the bin cite, by the id of the document. */
export function citationsByDocument(
  notes: readonly Note[],
): ReadonlyMap<string, readonly NoteCitation[]> {
  const byDocument = new Map<string, NoteCitation[]>();
  for (const note of notes) {
    if (note.deletedAt !== null) continue;
    for (const { target } of citationsIn(note.body)) {
      const all = byDocument.get(target.documentId) ?? [];
      byDocument.set(target.documentId, all);
      all.push({ note, target });
    }
  }
  return byDocument;
}

/**
 * The cited passages of one document that are found in it, in the order of the
 * text. `placeOf` may know their places already, or give `null` while it looks.
 */
export function backlinksIn(
  document: Document,
  citations: readonly NoteCitation[],
  placeOf: (target: Target) => Anchoring | null = anchoringIn(document),
): readonly Backlink[] {
  return citations
    .flatMap(({ note, target }) => {
      const anchoring = placeOf(target);
      const isFound = anchoring !== null && anchoring.state !== "orphan";
      return isFound ? [{ note, span: anchoring.span }] : [];
    })
    .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}

/** The notes that cite a passage around an offset, each once. */
export function notesCiting(backlinks: readonly Backlink[], offset: number): readonly Note[] {
  const notes = backlinks.filter(({ span }) => contains(span, offset)).map(({ note }) => note);
  return [...new Map(notes.map((note) => [note.id, note])).values()];
}
