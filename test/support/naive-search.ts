import { fold } from "../../domain/search/fold";
import { occurrences } from "../../domain/search/occurrences";
import type { SearchHit, SearchResults } from "../../domain/search/results";
import type { SearchableDocument } from "../../domain/search/searchable";

/** How often a folded query of one word stands in a text: what a find command counts. */
export function countIn(text: string, word: string): number {
  return fold(text).split(fold(word)).length - 1;
}

/** `document from-to` of every occurrence, by going through every block: slow, and plainly right. */
export function naivePlaces(documents: readonly SearchableDocument[], typed: string): string[] {
  const typedWords = fold(typed)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const places: string[] = [];
  for (const { id, text, blocks } of documents) {
    for (const block of blocks) {
      const folded = fold(text.slice(block.from, block.to));
      if (!typedWords.every((word) => folded.includes(word))) continue;
      for (const { from, to } of occurrences(folded, [typedWords.join(" "), ...typedWords])) {
        places.push(`${id} ${block.from + from}-${block.from + to}`);
      }
    }
  }
  return places.sort();
}

/** The same of a search's answer. */
export function placesOf({ hits }: SearchResults): string[] {
  return hits
    .flatMap(({ documentId, ranges }) =>
      ranges.map(({ from, to }) => `${documentId} ${from}-${to}`),
    )
    .sort();
}

/** `document block` of a hit in a document's text; of what the user wrote, its kind and id. */
export function placeOfHit(hit: SearchHit): string {
  if (hit.kind === "block") return `${hit.documentId} ${hit.blockId}`;
  if (hit.kind === "handout") return `handout ${hit.handoutId} ${hit.entryId}`;
  return hit.kind === "comment" ? `comment ${hit.annotationId}` : `note ${hit.noteId} ${hit.part}`;
}
