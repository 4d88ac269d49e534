import { useState } from "react";
import type { Annotation } from "../../domain/annotations/annotation";
import type { Document } from "../../domain/document/document";
import type { Note } from "../../domain/notes/note";
import { useLayers } from "../store/layers";
import type { Exchanged } from "./exchanged";
import { useAnnotationExport } from "./useAnnotationExport";
import { useAnnotationImport } from "./useAnnotationImport";

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
