import type { Annotation } from "../../domain/annotations/annotation";
import type { Document } from "../../domain/document/document";
import type { Note } from "../../domain/notes/note";
import type { CountedLayer } from "../store/layers";

/** What there is to give out, and what comes in is placed on. */
export interface Exchanged {
  readonly documents: ReadonlyMap<string, Document>;
  /** Those that are shown: hidden layers are not given out. */
  readonly annotations: readonly Annotation[];
  readonly notes: readonly Note[];
  readonly layers: readonly CountedLayer[];
}
