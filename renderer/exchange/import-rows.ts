import { type Author, layerOf, tidyName } from "../../domain/exchange/author";
import type { Outcome } from "../../domain/exchange/outcome";
import { imagesIn } from "../../domain/notes/images";
import type { Note } from "../../domain/notes/note";
import { versionOf } from "../../domain/notes/versions";
import { ok, type Result } from "../../domain/result";
import { bridge } from "../bridge/bridge";
import type { Change } from "../store/change";
import { readLayers } from "../store/layers";
import type { ExchangeClient } from "../workers/exchange-client";
import type { ImportReview } from "./import-review";

type Row = Change["rows"][number];

export interface ImportRows {
  readonly rows: readonly Row[];
  /** A new layer has so many annotations that it comes hidden. */
  readonly isHidden: boolean;
  readonly annotations: number;
  readonly notes: number;
  readonly missingImages: number;
}

/** Everything an import changes, as the user decided; the images of its notes are kept on the way. */
export async function importRows(
  client: ExchangeClient,
  review: ImportReview,
): Promise<Result<ImportRows>> {
  const outcomes = await client.outcomes(review.decisions);
  if (!outcomes.ok) return outcomes;
  const notes = await client.noteOutcomes(review.decisions, review.layerName);
  if (!notes.ok) return notes;
  const missing = await keepImages(client, notes.value);
  if (!missing.ok) return missing;
  const counts = new Map<string | null, number>();
  for (const { after } of outcomes.value) {
    counts.set(after.layerId, (counts.get(after.layerId) ?? 0) + 1);
  }
  const layers = await newLayers(review, counts);
  return ok({
    rows: [
      ...layers,
      ...outcomes.value.map(
        ({ before, after }): Row => ({ table: "annotations", id: after.id, before, after }),
      ),
      ...notes.value.flatMap(noteRows),
    ],
    isHidden: layers.some(({ after }) => after !== null && "visible" in after && !after.visible),
    annotations: outcomes.value.length,
    notes: notes.value.length,
    missingImages: missing.value,
  });
}

/** The layers that the import's annotations are in and that are not there yet. */
async function newLayers(
  { facts, layerName, layerShape }: ImportReview,
  counts: ReadonlyMap<string | null, number>,
): Promise<readonly Row[]> {
  const known = new Set(readLayers().map(({ id }) => id));
  const name = tidyName(layerName) ?? facts.author.name;
  const authors: readonly Author[] = [
    { id: facts.author.id, name, shape: layerShape },
    ...facts.layers,
  ];
  const importedAt = new Date().toISOString();
  return authors
    .filter(({ id }) => counts.has(id) && !known.has(id))
    .map((author) => ({
      ...{ table: "layers" as const, id: author.id, before: null },
      after: layerOf(author, importedAt, counts.get(author.id) ?? 0),
    }));
}

/** A note, and where it takes the place of another one what that one was. */
function noteRows({ before, after }: Outcome<Note>): readonly Row[] {
  const row: Row = { table: "notes", id: after.id, before, after };
  if (before === null) return [row];
  const version = versionOf(before, crypto.randomUUID(), new Date().toISOString());
  return [{ table: "noteVersions", id: version.id, before: null, after: version }, row];
}

/** Keeps the images of the notes that come in; tells how many the file lacks. */
async function keepImages(
  client: ExchangeClient,
  notes: readonly Outcome<Note>[],
): Promise<Result<number>> {
  const wanted = new Set(notes.flatMap(({ after }) => imagesIn(after.body)));
  let missing = 0;
  for (const sha256 of wanted) {
    const image = await client.image(sha256);
    if (!image.ok) return image;
    if (image.value === null) {
      missing++;
      continue;
    }
    const kept = await bridge.keepImage(sha256, image.value);
    if (!kept.ok) return kept;
  }
  return ok(missing);
}
