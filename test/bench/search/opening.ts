import type { SearchableDocument } from "../../../domain/search/searchable";
import { buildSegment } from "../../../domain/search/segments/build-segment";
import { decodeSegment, encodeSegment } from "../../../domain/search/segments/encode-segment";
import { EMPTY_SET, withSegment } from "../../../domain/search/segments/segment-set";
import { searchSet } from "../../../renderer/workers/search/search-set";
import { textOf } from "../../../renderer/workers/search/segment-store";
import { warmUp } from "../../../renderer/workers/search/warm-up";
import { TOP } from "./engines/engine";

/** How long a start takes that has a kept index, in milliseconds. */
export interface Opening {
  readonly storedMb: number;
  /** Reading the stored bytes, which are in memory: checking and copying them. */
  readonly load: number;
  /** The first queries, before anything else was searched; and the first after warming up. */
  readonly cold: number;
  readonly warming: number;
  readonly warm: number;
}

const MEGABYTE = 2 ** 20;

/** To be called before anything else is searched. */
export function measureOpening(
  documents: readonly SearchableDocument[],
  queries: readonly string[],
): Opening {
  const stored = encodeSegment(buildSegment(documents));
  const times: number[] = [];
  const timed = <T>(task: () => T): T => {
    const start = performance.now();
    const result = task();
    times.push(performance.now() - start);
    return result;
  };
  const segment = timed(() => decodeSegment(stored, textOf));
  if (segment === null) throw new Error("A segment could not be read as it was written.");
  const set = withSegment(EMPTY_SET, segment);
  const [first = "", second = ""] = queries;
  timed(() => searchSet(set, first, { limit: TOP }));
  timed(() => warmUp(set));
  timed(() => searchSet(set, second, { limit: TOP }));
  const [load = 0, cold = 0, warming = 0, warm = 0] = times;
  return {
    storedMb: (stored.texts.length + stored.numbers.length) / MEGABYTE,
    load,
    cold,
    warming,
    warm,
  };
}
