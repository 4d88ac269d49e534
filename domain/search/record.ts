import type { Anchoring } from "../annotations/anchoring/anchoring";
import type { Colour } from "../annotations/annotation";
import type { DocumentInfo } from "../document/document";

/** What can be found: a block of a document, a comment on a passage, a note, a handout. */
export const RECORD_KINDS = ["block", "comment", "note", "handout"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** How a comment's passage stands in the present text of its document. */
export type AnchoringState = Anchoring["state"];

/** What is known of a document beside its text; it may change while the text stays. */
export interface DocumentFacts
  extends Pick<DocumentInfo, "id" | "work" | "level" | "year" | "date" | "issuers"> {
  readonly tags: readonly string[];
}

/** A comment of the user's, as search takes it. */
export interface SearchableComment {
  /** Id of the annotation. */
  readonly id: string;
  readonly documentId: string;
  /** Plain text. */
  readonly text: string;
  readonly colour: Colour;
  readonly state: AnchoringState;
  readonly tags: readonly string[];
  /** ISO 8601. */
  readonly changedAt: string;
}

/** A note of the user's, as search takes it. */
export interface SearchableNote {
  readonly id: string;
  /** The document the note is about; `null` where it is about none. */
  readonly documentId: string | null;
  readonly title: string;
  /** Plain text. */
  readonly text: string;
  readonly tags: readonly string[];
  /** ISO 8601. */
  readonly changedAt: string;
}

/** A handout of the user's, as search takes it: the passages it quotes are found in their documents. */
export interface SearchableHandout {
  readonly id: string;
  readonly title: string;
  /** The entries that have words of the user's own, in plain text. */
  readonly entries: readonly {
    readonly id: string;
    readonly text: string;
    readonly isHeading: boolean;
  }[];
  /** ISO 8601. */
  readonly changedAt: string;
}

/** All that filters, facets and orders ask of a record; of a comment, its document's facts too. */
export interface RecordFacts {
  readonly kind: RecordKind;
  /** Id of the document, the annotation, the note or the handout. */
  readonly id: string;
  readonly documentId: string | null;
  readonly work: string | null;
  readonly level: string | null;
  readonly year: number | null;
  /** ISO; of a document the day of signature, of anything else the last change. */
  readonly date: string | null;
  readonly issuers: readonly string[];
  readonly tags: readonly string[];
  readonly colour: Colour | null;
  readonly state: AnchoringState | null;
}

/** What is known of the record with this id. */
export type FactsOf = (kind: RecordKind, id: string) => RecordFacts;

/** Where nothing is known but what the record is. */
export const factsUnknown: FactsOf = (kind, id) => ({
  kind,
  id,
  documentId: kind === "block" ? id : null,
  work: null,
  level: null,
  year: null,
  date: null,
  issuers: [],
  tags: [],
  colour: null,
  state: null,
});
