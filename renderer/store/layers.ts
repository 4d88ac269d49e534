import type { Layer } from "../../domain/annotations/layer";
import { ok, type Result } from "../../domain/result";
import { annotationsWhere } from "./annotation-pages";
import type { Change, ChangeName, RowChange } from "./change";
import { storeFailure } from "./commit";
import { database } from "./database";
import { useLive } from "./live";
import { reopening } from "./reopening";
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
export async function removeLayer(layer: Layer): Promise<Result<null>> {
  try {
    const annotations = await reopening(database, () =>
      annotationsWhere(({ layerId }) => layerId === layer.id),
    );
    const rows: RowChange[] = annotations.map((before) => ({
      table: "annotations",
      id: before.id,
      before,
      after: null,
    }));
    rows.push({ table: "layers", id: layer.id, before: layer, after: null });
    return await applyChange({ name: "remove-layer", rows });
  } catch (error) {
    return storeFailure(error);
  }
}

/** Stores what an import brings, all of it or nothing, as one step of undo. */
export function storeImport(rows: Change["rows"]): Promise<Result<null>> {
  if (rows.length === 0) return Promise.resolve(ok(null));
  return applyChange({ name: "import-annotations", rows });
}

export function readLayers(): Promise<readonly Layer[]> {
  return reopening(database, () => database.layers.toArray());
}

/** The layers, live; `null` until the first answer of the database. */
export function useLayerList(): readonly Layer[] | null {
  return useLive(readLayers);
}

/** The layers in the order of their coming, with their numbers, live; `null` until the first answer of the database. */
export function useLayers(): readonly CountedLayer[] | null {
  return useLive(countedLayers);
}

async function countedLayers(): Promise<readonly CountedLayer[]> {
  const layers = await database.layers.toArray();
  if (layers.length === 0) return [];
  const counts = new Map<string, number>();
  await annotationsWhere(({ layerId, deletedAt }) => {
    if (layerId !== null && deletedAt === null) {
      counts.set(layerId, (counts.get(layerId) ?? 0) + 1);
    }
    return false;
  });
  return layers
    .map((layer) => ({ layer, count: counts.get(layer.id) ?? 0 }))
    .sort((a, b) => (a.layer.importedAt < b.layer.importedAt ? -1 : 1));
}
