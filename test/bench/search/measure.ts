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
  /** Of mixed queries only. */
  readonly mixedPrecision: number;
  /** How many queries were timed in each pass, and how many answers were compared with the scan's. */
  readonly timed: number;
  readonly compared: number;
}

/** An engine that is ready to be asked, and for each query the time it took in the fastest pass. */
interface Ready {
  readonly name: string;
  readonly engine: BuiltEngine;
  readonly buildMs: number;
  readonly memoryMb: number | null;
  readonly times: number[];
}

/** What else the machine does only adds to a time, so the fastest of some passes is nearest to the truth. */
const PASSES = 3;
/**
 * An engine that needs longer for its queries is asked only the first so many of
 * them, which are in an order of chance. In milliseconds, for each pass, and for
 * comparing answers.
 */
const TIME_BUDGET = 10_000;
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
    withinBudget(queries.slice(0, WARM_UP), ({ text }) => engine.search(text));
  for (let pass = 0; pass < PASSES; pass++) for (const one of ready) time(one, queries);
  const truth = ready.find(({ name }) => name === "scan")?.engine;
  if (truth === undefined) throw new Error("There is no scan to compare with.");
  return ready.map(({ name, engine, buildMs, memoryMb, times }) => ({
    name,
    buildMs,
    memoryMb,
    indexBytesPerUnit: engine.indexBytes / units,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    timed: times.length,
    ...quality(engine, truth, queries),
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
  let number = 0;
  withinBudget(queries, ({ text }) => {
    const start = performance.now();
    engine.search(text);
    const taken = performance.now() - start;
    times[number] = Math.min(times[number] ?? Number.POSITIVE_INFINITY, taken);
    number += 1;
  });
}

/** Goes through the queries as long as there is time. */
function withinBudget(queries: readonly BenchQuery[], task: (query: BenchQuery) => void): void {
  const end = performance.now() + TIME_BUDGET;
  for (const query of queries) {
    if (performance.now() > end) return;
    task(query);
  }
}

function quality(engine: BuiltEngine, truth: BuiltEngine, queries: readonly BenchQuery[]) {
  const all = { right: 0, wanted: 0, found: 0 };
  const mixed = { right: 0, wanted: 0, found: 0 };
  let compared = 0;
  withinBudget(queries, ({ text, kind }) => {
    compared += 1;
    const wanted = new Set(truth.places(text));
    const found = engine.places(text);
    const right = found.filter((place) => wanted.has(place)).length;
    for (const sums of kind === "mixed" ? [all, mixed] : [all]) {
      sums.right += right;
      sums.wanted += wanted.size;
      sums.found += found.length;
    }
  });
  return {
    compared,
    recall: all.right / Math.max(all.wanted, 1),
    precision: all.right / Math.max(all.found, 1),
    mixedRecall: mixed.wanted === 0 ? 1 : mixed.right / mixed.wanted,
    mixedPrecision: mixed.found === 0 ? 1 : mixed.right / mixed.found,
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
