import { useMemo } from "react";
import type { Annotation } from "../../domain/annotations/annotation";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import type { PlacedByDocument } from "../../domain/annotations/placing";
import type { Handout } from "../../domain/handouts/handout";
import { ownWords } from "../../domain/handouts/handout-lines";
import type { Note } from "../../domain/notes/note";
import { plainText } from "../../domain/rich-text/plain-text";
import type { RichText } from "../../domain/rich-text/rich-text";
import type {
  SearchableComment,
  SearchableHandout,
  SearchableNote,
} from "../../domain/search/record";
import type { Library } from "../library/library";
import { noteText } from "../notes/note-text";
import type { Searchable } from "../search/useSearchClient";
import { useSameList } from "../ui/use-same-list";
import type { useSuggestions } from "./useSuggestions";

/** All that search is to know: documents with what is known of them, comments, notes, handouts. */
export function useSearchable(
  { items, documents }: Library,
  placed: PlacedByDocument,
  notes: readonly Note[],
  handouts: readonly Handout[],
  suggestions: ReturnType<typeof useSuggestions>,
): Searchable {
  const texts = useMemo(() => [...documents.values()], [documents]);
  const facts = useMemo(
    () => items.map(({ document, entry }) => ({ ...document, tags: entry?.tags ?? [] })),
    [items],
  );
  const comments = useSameList(useMemo(() => commentsOf(placed), [placed]));
  const searchableNotes = useMemo(() => notesOf(notes), [notes]);
  const searchableHandouts = useMemo(() => handouts.map(searchableHandout), [handouts]);
  return {
    documents: texts,
    facts,
    comments,
    notes: searchableNotes,
    handouts: searchableHandouts,
    suggestions,
  };
}

/** What search knows of a comment, kept for as long as the annotation stays as it is. */
const COMMENTS = new WeakMap<PlacedAnnotation, SearchableComment>();

/** An annotation on several passages is found once, under the first of them. */
function commentsOf(placed: PlacedByDocument): readonly SearchableComment[] {
  const comments = new Map<string, SearchableComment>();
  for (const [documentId, all] of placed) {
    for (const placed of all) {
      const { id, comment } = placed.annotation;
      if (comment === null || comments.has(id) || !isFirst(placed.annotation, documentId)) continue;
      const known = COMMENTS.get(placed) ?? commentOf(placed, documentId, comment);
      COMMENTS.set(placed, known);
      comments.set(id, known);
    }
  }
  return [...comments.values()];
}

function commentOf(
  { annotation, anchoring }: PlacedAnnotation,
  documentId: string,
  comment: RichText,
): SearchableComment {
  const { id, colour, tags, updatedAt } = annotation;
  const { state } = anchoring;
  const text = plainText(comment);
  return { id, documentId, text, colour, state, tags, changedAt: updatedAt };
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

/** A passage is found in its document: here it would be counted twice. */
function searchableHandout({ id, title, entries, updatedAt }: Handout): SearchableHandout {
  const own = entries.map((entry) => ({
    id: entry.id,
    text: ownWords(entry),
    isHeading: entry.kind === "heading",
  }));
  return { id, title, entries: own.filter(({ text }) => text !== ""), changedAt: updatedAt };
}
