import { useMemo, useRef, useState } from "react";
import { describeTarget } from "../../domain/annotations/describe";
import { soughtTarget } from "../../domain/annotations/passage";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import type { Target } from "../../domain/annotations/target";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import { backlinksIn, citationsByDocument, notesCiting } from "../../domain/notes/backlinks";
import type { Citation } from "../../domain/notes/citation";
import { placeName } from "../../domain/notes/cited-passage";
import type { Note } from "../../domain/notes/note";
import { trimmed } from "../annotations/make";
import type { Library } from "../library/library";
import { useNotesDesk } from "../notes/useNotesDesk";
import { showFailure } from "./failure-notice";
import { useAnchorings } from "./useAnchorings";
import type { usePanels } from "./usePanels";

/** Notes that cite a clicked passage, and where it was clicked, in CSS pixels of the window. */
export interface PointedNotes {
  readonly notes: readonly Note[];
  readonly x: number;
  readonly y: number;
}

/** The window's side of notes: citing passages, and being led from passages to notes and back. */
export function useNoting(
  { documents }: Library,
  panels: ReturnType<typeof usePanels>,
  showPassage: (documentId: string, span: Span) => void,
) {
  const desk = useNotesDesk(showFailure);
  const [pointed, setPointed] = useState<PointedNotes | null>(null);
  const citations = useMemo(() => citationsByDocument(desk.notes), [desk.notes]);
  const cited = useMemo(() => [...citations.values()].flat(), [citations]);
  const { placeOf } = useAnchorings(documents, cited);

  const show = useRef(showPassage);
  show.current = (documentId, span) => {
    panels.showTab("notes");
    showPassage(documentId, span);
  };

  const citationOf = (target: Target): Citation | null => {
    const document = documents.get(target.documentId);
    if (document === undefined) return null;
    const place = placeName(document, target.position.start);
    return { target, source: { title: document.shortTitle, place } };
  };
  const citationAt = (document: Document, span: Span): Citation | null => {
    const range = trimmed(document, span);
    return range === null ? null : citationOf(describeTarget(document, range));
  };
  const cite = (citations: readonly (Citation | null)[]) => {
    const known = citations.filter((one) => one !== null);
    if (known.length === 0) return;
    panels.showTab("notes");
    void desk.cite(known);
  };
  return {
    desk,
    citations,
    placeOf,
    sources: useMemo(
      () => ({
        documents,
        placeOf,
        onOpen: (documentId: string, span: Span) => show.current(documentId, span),
      }),
      [documents, placeOf],
    ),
    citationOf,
    citationAt,
    notesCitingDocument: (documentId: string): readonly Note[] => [
      ...new Set((citations.get(documentId) ?? []).map(({ note }) => note)),
    ],
    citeTarget: (target: Target) => cite([citationOf(target)]),
    citeSpan: (document: Document, span: Span) => cite([citationAt(document, span)]),
    citePassages: (placed: readonly PlacedAnnotation[]) =>
      cite(placed.map(({ passage }) => citationOf(soughtTarget(passage)))),
    pointed,
    closePointed: () => setPointed(null),
    /** A click on the text: names the notes that cite the place; tells whether any do. */
    point: (document: Document, offset: number, at: { readonly x: number; readonly y: number }) => {
      const own = citations.get(document.id) ?? [];
      const backlinks = backlinksIn(document, own, (target) => placeOf(document, target));
      const notes = notesCiting(backlinks, offset);
      const isCited = notes.length > 0;
      setPointed(notes.length === 0 ? null : { notes, ...at });
      return isCited;
    },
    /** @param span of the note's plain text, to be shown */
    openNote: (id: string, span?: Span) => {
      panels.showTab("notes");
      if (span === undefined) desk.open(id);
      else desk.openAt(id, span);
    },
    create: () => {
      if (panels.mode !== "notes") panels.showTab("notes");
      desk.create();
    },
  } as const;
}

export type Noting = ReturnType<typeof useNoting>;
