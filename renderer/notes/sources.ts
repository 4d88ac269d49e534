import { createContext } from "react";
import type { Anchoring } from "../../domain/annotations/anchoring/anchoring";
import type { Target } from "../../domain/annotations/target";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import type { Citation } from "../../domain/notes/citation";

/** What citations are looked up in, and how their places are shown. */
export interface Sources {
  readonly documents: ReadonlyMap<string, Document>;
  /** Where a passage stands now; `null` while it is being looked for. */
  readonly placeOf: (document: Document, target: Target) => Anchoring | null;
  readonly onOpen: (documentId: string, span: Span) => void;
  /** Puts a cited passage into a handout. */
  readonly onSend: (citation: Citation) => void;
}

export const SourcesContext = createContext<Sources>({
  documents: new Map(),
  placeOf: () => null,
  onOpen: () => undefined,
  onSend: () => undefined,
});
