import { createContext } from "react";
import type { Anchoring } from "../../domain/annotations/anchoring/anchoring";
import type { Target } from "../../domain/annotations/target";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";

/** What citations are looked up in, and how their places are shown. */
export interface Sources {
  readonly documents: ReadonlyMap<string, Document>;
  /** Where a passage stands now; `null` while it is being looked for. */
  readonly placeOf: (document: Document, target: Target) => Anchoring | null;
  readonly onOpen: (documentId: string, span: Span) => void;
}

export const SourcesContext = createContext<Sources>({
  documents: new Map(),
  placeOf: () => null,
  onOpen: () => undefined,
});
