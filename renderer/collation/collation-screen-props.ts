import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import type { Failure } from "../../domain/result";
import type { Comparison } from "../workers/comparison-client";
import type { CollationView } from "./useCollationView";

/** A place in one of the two editions. */
export interface EditionPlace {
  readonly documentId: string;
  readonly span: Span;
}

export interface CollationScreenProps {
  readonly documents: ReadonlyMap<string, Document>;
  readonly comparison: Comparison;
  readonly view: CollationView;
  /** Shows places of both editions in the text, each in a pane of its own. */
  readonly onOpen: (a: EditionPlace, b: EditionPlace) => void;
  readonly onFailure: (failure: Failure) => void;
}
