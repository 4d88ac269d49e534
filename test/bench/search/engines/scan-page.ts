import { type Span, slice } from "../../../../domain/document/span";
import { fold } from "../../../../domain/search/fold";
import { occurrences } from "../../../../domain/search/occurrences";
import { snippetOf } from "../../../../domain/search/snippet";
import { foldedBlocks, originalBlocks } from "./blocks";
import { type Engine, TOP } from "./engine";

/**
 * A scan that answers as much as ours does but for the rank: the number of
 * occurrences, and the first hits, marked and with a snippet. What shows less
 * can only be compared with less.
 */
export const scanPage: Engine = {
  name: "scan + page",
  build(documents) {
    const { texts, places } = foldedBlocks(documents);
    const originals = originalBlocks(documents);
    const search = (typed: string) => {
      const query = fold(typed);
      const found: number[] = [];
      let total = 0;
      for (let i = 0; i < texts.length; i++) {
        const count = countIn(texts[i] ?? "", query);
        if (count === 0) continue;
        total += count;
        found.push(i);
      }
      const hits = found.slice(0, TOP).map((i) => {
        const folded = texts[i] ?? "";
        const ranges = occurrences(folded, [query]);
        const original = (piece: Span) => slice(originals[i] ?? "", piece);
        return { place: places[i], ranges, snippet: snippetOf(folded, ranges, original) };
      });
      return { total, found, hits };
    };
    return {
      search: (query) => search(query).hits.length,
      places: (query) => search(query).found.map((i) => places[i] ?? ""),
      indexBytes: 0,
    };
  },
};

function countIn(text: string, query: string): number {
  let count = 0;
  for (let at = text.indexOf(query); at !== -1; count++)
    at = text.indexOf(query, at + query.length);
  return count;
}
