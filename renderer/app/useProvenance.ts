import { useState } from "react";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import { findingAt } from "../provenance/finding-marks";
import type { ProvenanceTab } from "../provenance/ProvenanceDialog";
import { currentSettings } from "../store/settings";

/** What is shown of sources and their cleaning: the record, a passage, a place in doubt. */
type Shown =
  | { readonly kind: "record"; readonly documentId: string; readonly tab: ProvenanceTab }
  | { readonly kind: "passage"; readonly documentId: string; readonly span: Span }
  | {
      readonly kind: "note";
      readonly documentId: string;
      readonly finding: Document["findings"][number];
      readonly x: number;
      readonly y: number;
    };

/** A place one was led to from a list, until the text is clicked. */
export interface LedPlace {
  readonly documentId: string;
  readonly span: Span;
}

/** The place to lead to: nothing has no extent, so its neighbours show where it was. */
export function ledPlace(document: Document, span: Span): LedPlace {
  const led = span.from < span.to ? span : neighbours(document, span.from);
  return { documentId: document.id, span: led };
}

const NOWHERE: readonly LedPlace[] = [];

/** The window's side of provenance: which of its dialogs is open, and the place it led to. */
export function useProvenance(showPassage: (documentId: string, span: Span) => void) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [places, setPlaces] = useState(NOWHERE);
  return {
    shown,
    places,
    openRecord: (documentId: string, tab: ProvenanceTab) =>
      setShown({ kind: "record", documentId, tab }),
    openPassage: (documentId: string, span: Span) =>
      setShown({ kind: "passage", documentId, span }),
    close: () => setShown(null),
    /** Leads to a place of the text. */
    go: (document: Document, span: Span) => {
      const led = ledPlace(document, span);
      setShown(null);
      setPlaces([led]);
      showPassage(document.id, led.span);
    },
    /** Marks places that the window is about to lead to. */
    mark: setPlaces,
    /** A click on the text: says what is in doubt there; tells whether anything is. */
    point: (document: Document, offset: number, at: { readonly x: number; readonly y: number }) => {
      setPlaces(NOWHERE);
      const { text, findings } = document;
      const finding = currentSettings().findingMarks ? findingAt(text, findings, offset) : null;
      if (finding !== null) setShown({ kind: "note", documentId: document.id, finding, ...at });
      return finding !== null;
    },
  } as const;
}

export type UsedProvenance = ReturnType<typeof useProvenance>;

function neighbours({ text }: Document, offset: number): Span {
  return { from: Math.max(0, offset - 1), to: Math.min(text.length, offset + 1) };
}
