import type { SearchableDocument } from "../../../domain/search/searchable";
import { grownSet } from "./growing";

/**
 * How long it takes to add documents one by one, in milliseconds of the
 * processor: other programs would make the longest step of thousands any length.
 */
export interface Adding {
  readonly p50: number;
  readonly p95: number;
  /** All merging, and the longest step of it, which is what a query may have to wait for. */
  readonly merging: number;
  readonly longestStep: number;
  readonly parts: number;
  /** The longest time the window's thread is held up by sending documents to the worker, as many as are sent at a time. */
  readonly longestSending: number;
}

const MICROSECONDS = 1000;
/** As many as the window sends at a time. */
const BATCH = 16;
/** The first ones make the engine of the language compile. */
const WARM_UP = 3;

export function measureAdding(documents: readonly SearchableDocument[]): Adding {
  const times = { add: [] as number[], "merge step": [] as number[] };
  const set = grownSet(documents, (kind, task) => {
    const start = process.cpuUsage();
    const result = task();
    const { user, system } = process.cpuUsage(start);
    times[kind].push((user + system) / MICROSECONDS);
    return result;
  });
  const steps = times["merge step"];
  const sorted = times.add.toSorted((a, b) => a - b);
  return {
    p50: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    merging: steps.reduce((sum, time) => sum + time, 0),
    longestStep: steps.reduce((longest, time) => Math.max(longest, time), 0),
    parts: set.parts.length,
    longestSending: longestSending(documents),
  };
}

/** All that sending takes of the sender's time is copying, which a port does at once. */
function longestSending(documents: readonly SearchableDocument[]): number {
  const { port1, port2 } = new MessageChannel();
  const times: number[] = [];
  for (let from = 0; from < documents.length; from += BATCH) {
    const start = performance.now();
    port1.postMessage(documents.slice(from, from + BATCH));
    times.push(performance.now() - start);
  }
  port1.close();
  port2.close();
  return Math.max(0, ...(times.length > WARM_UP ? times.slice(WARM_UP) : times));
}
