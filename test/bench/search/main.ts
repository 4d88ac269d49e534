/*
 * The search benchmark: `npm run bench:search [-- --docs 1000] [--rivals] [--lunr] [--electron]`.
 * Prints figures of our search and of others over the same made-up library, in
 * one run, and the ratios between them; the ratios are what is to be trusted.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { compileLibrary } from "../../../build/library/compile";
import { measureAdding } from "./adding";
import { makeCorpus } from "./corpus";
import type { Engine } from "./engines/engine";
import { flexSearch } from "./engines/flex-search";
import { lowerBound } from "./engines/lower-bound";
import { miniSearch } from "./engines/mini-search";
import { orama } from "./engines/orama";
import { scan } from "./engines/scan";
import { plainSegments, segments } from "./engines/segments";
import { sqlite } from "./engines/sqlite";
import { stockLunr } from "./engines/stock-lunr";
import { runInElectron } from "./in-electron";
import { type Figures, measure } from "./measure";
import { measureOpening } from "./opening";
import { makeQueries } from "./queries";
import { randomFrom } from "./random";

const SEED = 20240607;
/** Above this lunr takes minutes and gigabytes, and the other libraries minutes: they have to be asked for. */
const MOST_FOR_ALL = 100;
const ROOT = resolve(import.meta.dirname, "../../..");

const { values } = parseArgs({
  options: {
    docs: { type: "string", default: "100" },
    lunr: { type: "boolean", default: false },
    rivals: { type: "boolean", default: false },
    electron: { type: "boolean", default: false },
  },
});
if (values.electron) {
  const args = process.argv.slice(2).filter((arg) => arg !== "--electron");
  await runInElectron(ROOT, import.meta.filename, args);
  process.exit();
}
const count = Number(values.docs);
const compiled = await compileLibrary();
if (!compiled.ok) throw new Error(compiled.error);

const random = randomFrom(SEED + count);
const documents = makeCorpus(compiled.value, count, random);
const queries = makeQueries(documents, random);
const engines: Engine[] = [
  segments,
  plainSegments,
  scan,
  lowerBound,
  ...(values.rivals || count <= MOST_FOR_ALL ? [miniSearch, flexSearch, orama, sqlite] : []),
  ...(values.lunr || count <= MOST_FOR_ALL ? [stockLunr] : []),
];

const units = documents.reduce((sum, { text }) => sum + text.length, 0);
const blocks = documents.reduce((sum, one) => sum + one.blocks.length, 0);
print(`${count} documents, ${blocks} blocks, ${units} characters, ${queries.length} queries`);
const opening = measureOpening(
  documents,
  queries.map(({ text }) => text),
);
print(
  `opening ${opening.storedMb.toFixed(1)} MB: ${opening.load.toFixed(0)} ms; first query ${opening.cold.toFixed(1)} ms, ` +
    `after warming up (${opening.warming.toFixed(0)} ms) ${opening.warm.toFixed(1)} ms`,
);
const figures = measure(engines, documents, queries);
print(
  `${"".padEnd(12)} build ms  memory MB  index B/char  p50 ms  p95 ms  recall  precision  mixed`,
);
for (const one of figures) print(row(one));
const own = figures[0]?.p95 ?? Number.NaN;
for (const { name, p95 } of figures.slice(1))
  print(`p95 duidu / ${name}: 1/${(p95 / own).toFixed(2)}`);
const adding = measureAdding(documents);
print(
  `adding one by one: p50 ${adding.p50.toFixed(1)} ms, p95 ${adding.p95.toFixed(1)} ms; ` +
    `${adding.merges} merges, the longest ${adding.longestMerge.toFixed(0)} ms; ${adding.parts} segments at the end`,
);

function row({
  name,
  buildMs,
  memoryMb,
  indexBytesPerUnit,
  p50,
  p95,
  ...quality
}: Figures): string {
  return [
    name.padEnd(12),
    buildMs.toFixed(0).padStart(8),
    (memoryMb === null ? "?" : memoryMb.toFixed(1)).padStart(10),
    indexBytesPerUnit.toFixed(2).padStart(13),
    p50.toFixed(2).padStart(7),
    p95.toFixed(2).padStart(7),
    quality.recall.toFixed(3).padStart(7),
    quality.precision.toFixed(3).padStart(10),
    quality.mixedRecall.toFixed(3).padStart(6),
  ].join(" ");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
