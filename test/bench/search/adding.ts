import type { SearchableDocument } from "../../../domain/search/searchable";
import { grownSet } from "./growing";

/** How long it takes to add documents one by one, in milliseconds; merges apart. */
export interface Adding {
  readonly p50: number;
  readonly p95: number;
  readonly merges: number;
  readonly longestMerge: number;
  readonly parts: number;
}

export function measureAdding(documents: readonly SearchableDocument[]): Adding {
  const times = { add: [] as number[], merge: [] as number[] };
  const set = grownSet(documents, (kind, task) => {
    const start = performance.now();
    const result = task();
    times[kind].push(performance.now() - start);
    return result;
  });
  const sorted = times.add.toSorted((a, b) => a - b);
  return {
    p50: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    merges: times.merge.length,
    longestMerge: Math.max(0, ...times.merge),
    parts: set.parts.length,
  };
}
