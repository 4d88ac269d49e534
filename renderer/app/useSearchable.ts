import { useMemo } from "react";
import type { Annotation } from "../../domain/annotations/annotation";
import type { PlacedByDocument } from "../../domain/annotations/placing";
import type { Note } from "../../domain/notes/note";
import { plainText } from "../../domain/rich-text/plain-text";
import type { SearchableComment, SearchableNote } from "../../domain/search/record";
import type { Library } from "../library/library";
import { noteText } from "../notes/note-text";
import type { Searchable } from "../search/useSearchClient";
import type { useSuggestions } from "./useSuggestions";

/** All that search is to know: documents with what is known of them, comments, notes. */
export function useSearchable(
  { items, documents }: Library,
  placed: PlacedByDocument,
  notes: readonly Note[],
  suggestions: ReturnType<typeof useSuggestions>,
): Searchable {
  const texts = useMemo(() => [...documents.values()], [documents]);
  const facts = useMemo(
    () => items.map(({ document, entry }) => ({ ...document, tags: entry?.tags ?? [] })),
    [items],
  );
  const comments = useMemo(() => commentsOf(placed), [placed]);
  const searchableNotes = useMemo(() => notesOf(notes), [notes]);
  return { documents: texts, facts, comments, notes: searchableNotes, suggestions };
}

/** An annotation on several passages is found once, under the first of them. */
function commentsOf(placed: PlacedByDocument): readonly SearchableComment[] {
  const comments = new Map<string, SearchableComment>();
  for (const [documentId, all] of placed) {
    for (const { annotation, anchoring } of all) {
      const { id, comment, colour, tags, updatedAt } = annotation;
      if (comment === null || comments.has(id) || !isFirst(annotation, documentId)) continue;
      const text = plainText(comment);
      const { state } = anchoring;
      comments.set(id, { id, documentId, text, colour, state, tags, changedAt: updatedAt });
    }
  }
  return [...comments.values()];
}

function isFirst({ passages: [first] }: Annotation, documentId: string): boolean {
  return first.target.documentId === documentId;
}

function notesOf(notes: readonly Note[]): readonly SearchableNote[] {
  return notes
    .filter(({ deletedAt }) => deletedAt === null)
    .map((note) => ({
      id: note.id,
      documentId: null,
      title: note.title,
      text: noteText(note),
      tags: note.tags,
      changedAt: note.updatedAt,
    }));
}
