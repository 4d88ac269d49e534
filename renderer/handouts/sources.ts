import { createContext } from "react";
import type { Anchoring } from "../../domain/annotations/anchoring/anchoring";
import type { Target } from "../../domain/annotations/target";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import type { PassageEntry } from "../../domain/handouts/handout";
import { type HandoutPassage, handoutPassage } from "../../domain/handouts/handout-passage";

/** What the passages of handouts are looked up in, and how their places are shown. */
export interface HandoutSources {
  readonly documents: ReadonlyMap<string, Document>;
  /** Where a passage stands now; `null` while it is being looked for. */
  readonly placeOf: (document: Document, target: Target) => Anchoring | null;
  readonly onOpen: (documentId: string, span: Span) => void;
}

export const HandoutSourcesContext = createContext<HandoutSources>({
  documents: new Map(),
  placeOf: () => null,
  onOpen: () => undefined,
});

/** The document of a passage; `null` where it is no longer in the library. */
export function documentOf(
  { documents }: Pick<HandoutSources, "documents">,
  { citation }: PassageEntry,
): Document | null {
  return documents.get(citation.target.documentId) ?? null;
}

/** Passages as they were looked up last: an entry stays the same object until it is altered. */
const KNOWN = new WeakMap<PassageEntry, KnownPassage>();

interface KnownPassage {
  readonly document: Document | null;
  readonly placeOf: HandoutSources["placeOf"];
  readonly passage: HandoutPassage;
}

/** The same object as long as neither the entry nor what it is looked up in changes. */
export function passageIn(
  { documents, placeOf }: Pick<HandoutSources, "documents" | "placeOf">,
  entry: PassageEntry,
): HandoutPassage {
  const document = documentOf({ documents }, entry);
  const known = KNOWN.get(entry);
  if (known?.document === document && known.placeOf === placeOf) return known.passage;
  const passage = handoutPassage(document, entry, placeOf);
  KNOWN.set(entry, { document, placeOf, passage });
  return passage;
}
