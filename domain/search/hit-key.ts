import type { Span } from "../document/span";
import type { SearchHit } from "./results";

/** One place where the query stands. */
export interface Occurrence {
  readonly hit: SearchHit;
  readonly span: Span;
}

/** A text that names the record of a hit, and is the same in every search that finds it. */
export function hitKey(hit: SearchHit): string {
  switch (hit.kind) {
    case "block":
      return `block ${hit.documentId} ${hit.blockId}`;
    case "comment":
      return `comment ${hit.annotationId}`;
    case "note":
      return `note ${hit.noteId} ${hit.part}`;
    case "handout":
      return `handout ${hit.handoutId} ${hit.entryId}`;
  }
}

export function occurrenceKey({ hit, span }: Occurrence): string {
  return `${hitKey(hit)} ${span.from}`;
}

/** Every occurrence, hit by hit. */
export function occurrencesIn(hits: readonly SearchHit[]): readonly Occurrence[] {
  return hits.flatMap((hit) => hit.ranges.map((span) => ({ hit, span })));
}
