import type { Layer } from "../../domain/annotations/layer";
import { ok, type Result } from "../../domain/result";
import type { Change, ChangeName, RowChange } from "./change";
import type { Watch } from "./commit";
import { inTurn } from "./in-turn";
import { rowsOf, useLive, view } from "./memory";
import { applyChange } from "./user-history";

/** A layer with the number of its annotations outside the recycle bin. */
export interface CountedLayer {
  readonly layer: Layer;
  readonly count: number;
}

export function alterLayer(name: ChangeName, before: Layer, after: Layer): Promise<Result<null>> {
  return applyChange({ name, rows: [{ table: "layers", id: before.id, before, after }] });
}

/** Deletes a layer with all of its annotations, as one step of undo. */
export function removeLayer(layer: Layer): Promise<Result<null>> {
  return inTurn(() => {
    const annotations = rowsOf("annotations").filter(({ layerId }) => layerId === layer.id);
    const rows: RowChange[] = annotations.map((before) => ({
      table: "annotations",
      id: before.id,
      before,
      after: null,
    }));
    rows.push({ table: "layers", id: layer.id, before: layer, after: null });
    return applyChange({ name: "remove-layer", rows });
  });
}

/** Stores what an import brings, all of it or nothing, as one step of undo. */
export function storeImport(rows: Change["rows"], watch?: Watch): Promise<Result<null>> {
  if (rows.length === 0) return Promise.resolve(ok(null));
  return inTurn(() => applyChange({ name: "import-annotations", rows }, watch));
}

export const readLayers = () => rowsOf("layers");

/** The layers, live. */
export function useLayerList(): readonly Layer[] {
  return useLive(readLayers);
}

/** The layers in the order of their coming, with their numbers, live. */
export function useLayers(): readonly CountedLayer[] {
  return useLive(countedLayers);
}

const countedLayers = view(["layers", "annotations"], (layers, annotations) => {
  const counts = new Map<string, number>();
  if (layers.length > 0) {
    for (const { layerId, deletedAt } of annotations) {
      if (layerId === null || deletedAt !== null) continue;
      counts.set(layerId, (counts.get(layerId) ?? 0) + 1);
    }
  }
  return layers
    .map((layer): CountedLayer => ({ layer, count: counts.get(layer.id) ?? 0 }))
    .sort((a, b) => (a.layer.importedAt < b.layer.importedAt ? -1 : 1));
});
