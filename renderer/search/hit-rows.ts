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
      /** `null` above what is about no document, of one kind. */
      readonly documentId: string | null;
      readonly of: SearchHit["kind"];
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
  const ofKinds = new Map(facets?.kinds.map(({ value, total }) => [value, total]));
  return groupByDocument(hits).flatMap(({ documentId, kind, hits: own }): HitRow[] => [
    {
      kind: "heading",
      key: `heading ${kind} ${documentId}`,
      documentId,
      of: kind,
      occurrences: (documentId === null ? ofKinds.get(kind) : totals.get(documentId)) ?? 0,
    },
    ...lines(own),
  ]);
}
