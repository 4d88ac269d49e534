import type { SearchableDocument } from "../../../domain/search/searchable";
import type { BuiltEngine, Engine } from "./engines/engine";
import type { BenchQuery } from "./queries";

export interface Figures {
  readonly name: string;
  readonly buildMs: number;
  /** What the engine keeps, texts included, in megabytes; `null` without `--expose-gc`. */
  readonly memoryMb: number | null;
  readonly indexBytesPerUnit: number;
  readonly p50: number;
  readonly p95: number;
  readonly recall: number;
  readonly precision: number;
  readonly mixedRecall: number;
}

/** An engine that is ready to be asked. */
interface Ready {
  readonly name: string;
  readonly engine: BuiltEngine;
  readonly buildMs: number;
  readonly memoryMb: number | null;
  readonly times: number[];
}

/** Listing every match of a common word in a large library takes seconds: then only so many queries are compared. */
const COMPARED_IN_LARGE = 40;
const LARGE = 20_000_000;
const PASSES = 3;
/** The first queries make the engine of the language compile: they are asked twice, and timed the second time. */
const WARM_UP = 60;
const MEGABYTE = 2 ** 20;

/**
 * Builds the engines and asks them the same queries, in turns, so that what
 * else the machine does meets all of them alike.
 * One of the engines must be the scan, whose answers are right.
 */
export function measure(
  engines: readonly Engine[],
  documents: readonly SearchableDocument[],
  queries: readonly BenchQuery[],
): Figures[] {
  const units = documents.reduce((sum, { text }) => sum + text.length, 0);
  const ready = engines.map((engine) => prepare(engine, documents));
  for (const { engine } of ready)
    for (const { text } of queries.slice(0, WARM_UP)) engine.search(text);
  for (let pass = 0; pass < PASSES; pass++) for (const one of ready) time(one, queries);
  const truth = ready.find(({ name }) => name === "scan")?.engine;
  if (truth === undefined) throw new Error("There is no scan to compare with.");
  const compared = units > LARGE ? queries.slice(0, COMPARED_IN_LARGE) : queries;
  return ready.map(({ name, engine, buildMs, memoryMb, times }) => ({
    name,
    buildMs,
    memoryMb,
    indexBytesPerUnit: engine.indexBytes / units,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    ...quality(engine, truth, compared),
  }));
}

function prepare({ name, build }: Engine, documents: readonly SearchableDocument[]): Ready {
  const before = memoryInUse();
  const start = performance.now();
  const engine = build(documents);
  const buildMs = performance.now() - start;
  const after = memoryInUse();
  const memoryMb = before === null || after === null ? null : (after - before) / MEGABYTE;
  return { name, engine, buildMs, memoryMb, times: [] };
}

function time({ engine, times }: Ready, queries: readonly BenchQuery[]): void {
  for (const { text } of queries) {
    const start = performance.now();
    engine.search(text);
    times.push(performance.now() - start);
  }
}

function quality(engine: BuiltEngine, truth: BuiltEngine, queries: readonly BenchQuery[]) {
  const all = { right: 0, wanted: 0, found: 0 };
  const mixed = { right: 0, wanted: 0, found: 0 };
  for (const { text, kind } of queries) {
    const wanted = new Set(truth.places(text));
    const found = engine.places(text);
    const right = found.filter((place) => wanted.has(place)).length;
    for (const sums of kind === "mixed" ? [all, mixed] : [all]) {
      sums.right += right;
      sums.wanted += wanted.size;
      sums.found += found.length;
    }
  }
  return {
    recall: all.right / Math.max(all.wanted, 1),
    precision: all.right / Math.max(all.found, 1),
    mixedRecall: mixed.wanted === 0 ? 1 : mixed.right / mixed.wanted,
  };
}

/** What the program holds after cleaning up, in bytes; `null` where it cannot be made to clean up. */
function memoryInUse(): number | null {
  if (globalThis.gc === undefined) return null;
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}
