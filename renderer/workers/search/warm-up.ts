import type { SegmentSet } from "../../../domain/search/segments/segment-set";
import { searchSet } from "./search-set";

/** Pieces of the text of these lengths are looked for, each so often. */
const LENGTHS = [1, 2, 4];
const TIMES = 4;
/** As many hits as a page has, so that every step is run. */
const LIMIT = 20;

/**
 * Searches for what stands at the start of the library, so that the code is
 * compiled before the user's first query, which would otherwise wait for that.
 */
export function warmUp(set: SegmentSet): void {
  const text = set.parts[0]?.segment.text ?? "";
  for (let time = 0; time < TIMES; time++) {
    for (const length of LENGTHS) searchSet(set, text.slice(0, length), { limit: LIMIT });
  }
}
