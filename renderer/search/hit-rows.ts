import { hitKey } from "../../domain/search/hit-key";
import {
  groupByDocument,
  type Order,
  type SearchHit,
  type SearchResults,
} from "../../domain/search/results";

/** One line of the list. */
export type HitRow =
  | {
      readonly kind: "heading";
      readonly key: string;
      /** `null` above notes that are about no document. */
      readonly documentId: string | null;
      readonly occurrences: number;
    }
  | { readonly kind: "hit"; readonly key: string; readonly hit: SearchHit };

/** True where the hits of a document stand together under its name. */
export function isGrouped(order: Order): boolean {
  return order === "document" || order === "place";
}

/** The lines of a list in this order. */
export function hitRows({ hits, facets }: SearchResults, order: Order): readonly HitRow[] {
  const lines = (own: readonly SearchHit[]) =>
    own.map((hit): HitRow => ({ kind: "hit", key: hitKey(hit), hit }));
  if (!isGrouped(order)) return lines(hits);
  const totals = new Map(facets?.documents.map(({ value, total }) => [value, total]));
  const notes = facets?.kinds.find(({ value }) => value === "note")?.total ?? 0;
  return groupByDocument(hits).flatMap(({ documentId, hits: own }): HitRow[] => [
    {
      kind: "heading",
      key: `heading ${documentId}`,
      documentId,
      occurrences: documentId === null ? notes : (totals.get(documentId) ?? 0),
    },
    ...lines(own),
  ]);
}
