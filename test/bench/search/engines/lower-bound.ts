import { pairKeys } from "../../../../domain/search/tokens";
import { foldedBlocks } from "./blocks";
import type { Engine } from "./engine";

/** So few candidates are read rather than narrowed down further. */
const FEW = 64;

/**
 * About the least work that finds everything: lists of blocks for each pair,
 * kept ready in memory, and a look into the text. It ranks nothing and shows nothing.
 */
export const lowerBound: Engine = {
  name: "lower bound",
  build(documents) {
    const { texts, places } = foldedBlocks(documents);
    const growing = new Map<number, number[]>();
    for (const [i, text] of texts.entries()) {
      for (const key of pairKeys(text)) {
        const list = growing.get(key);
        if (list === undefined) growing.set(key, [i]);
        else list.push(i);
      }
    }
    const lists = new Map([...growing].map(([key, list]) => [key, Uint32Array.from(list)]));
    const matches = (query: string) => {
      const candidates = intersection([...pairKeys(query)].map((key) => lists.get(key)));
      return query.length === 2 ? candidates : candidates.filter((i) => texts[i]?.includes(query));
    };
    return {
      search: (query) => matches(query).length,
      places: (query) => [...matches(query)].map((i) => places[i] ?? ""),
      indexBytes: [...lists.values()].reduce((sum, list) => sum + list.byteLength, 0),
    };
  },
};

function intersection(lists: readonly (Uint32Array | undefined)[]): Uint32Array {
  const sorted = lists
    .map((list) => list ?? new Uint32Array(0))
    .sort((a, b) => a.length - b.length);
  let [kept = new Uint32Array(0), ...others] = sorted;
  for (const other of others) {
    if (kept.length <= FEW) break;
    kept = common(kept, other);
  }
  return kept;
}

function common(few: Uint32Array, many: Uint32Array): Uint32Array {
  const found = new Uint32Array(few.length);
  let count = 0;
  let j = 0;
  for (const block of few) {
    while (j < many.length && (many[j] ?? 0) < block) j++;
    if (many[j] === block) found[count++] = block;
  }
  return found.subarray(0, count);
}
