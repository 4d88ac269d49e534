import { useState } from "react";
import type { Annotation } from "../../domain/annotations/annotation";
import type { Document } from "../../domain/document/document";
import type { Note } from "../../domain/notes/note";
import { type CountedLayer, useLayers } from "../store/layers";
import { useAnnotationExport } from "./useAnnotationExport";
import { useAnnotationImport } from "./useAnnotationImport";

/** What there is to give out, and what comes in is placed on. */
export interface Exchanged {
  readonly documents: ReadonlyMap<string, Document>;
  /** Those that are shown: hidden layers are not given out. */
  readonly annotations: readonly Annotation[];
  readonly notes: readonly Note[];
  readonly layers: readonly CountedLayer[];
}

/**
 * Giving out annotations and taking in those of others: files in both
 * directions, and layers. While `isBusy` nothing is taken in.
 */
export function useExchange(
  documents: ReadonlyMap<string, Document>,
  annotations: readonly Annotation[],
  notes: readonly Note[],
  isBusy: boolean,
) {
  const layers = useLayers();
  const [layersOpened, setLayersOpened] = useState(false);
  const exchanged: Exchanged = { documents, annotations, notes, layers };
  return {
    exchanged,
    exporting: useAnnotationExport(exchanged),
    importing: useAnnotationImport(exchanged, isBusy),
    layersOpened,
    setLayersOpened,
  } as const;
}

export type Exchange = ReturnType<typeof useExchange>;
