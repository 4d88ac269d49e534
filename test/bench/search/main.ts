/*
 * The search benchmark: `npm run bench:search [-- --docs 5,100,1000] [--rivals] [--lunr] [--electron]`,
 * which `run.ts` starts with the file that holds the bundled documents.
 * Prints figures of our search and of others over the same made-up library, in
 * one run, and the ratios between them; the ratios are what is to be trusted.
 * “scan” only says which blocks hold a query; “scan + page” answers as much as
 * ours does but for the rank, and is what ours is to be compared with.
 * Of the queries the last column says how many were timed and how many compared:
 * an engine that takes too long is asked fewer.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Document } from "../../../domain/document/document";
import { measureAdding } from "./adding";
import { makeCorpus } from "./corpus";
import type { Engine } from "./engines/engine";
import { flexSearch } from "./engines/flex-search";
import { lowerBound } from "./engines/lower-bound";
import { miniSearch } from "./engines/mini-search";
import { orama } from "./engines/orama";
import { scan } from "./engines/scan";
import { scanPage } from "./engines/scan-page";
import { countedSegments, grownSegments, plainSegments, segments } from "./engines/segments";
import { sqlite } from "./engines/sqlite";
import { stockLunr } from "./engines/stock-lunr";
import { measure } from "./measure";
import { measureOpening } from "./opening";
import { makeQueries } from "./queries";
import { randomFrom } from "./random";
import { addingLine, figureLines, openingLine } from "./report";

const SEED = 20240607;
/** Above this lunr takes minutes and gigabytes, and the other libraries minutes: they have to be asked for. */
const MOST_FOR_ALL = 100;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    docs: { type: "string", default: "100" },
    lunr: { type: "boolean", default: false },
    rivals: { type: "boolean", default: false },
  },
});
const [texts = ""] = positionals;
const library = JSON.parse(readFileSync(texts, "utf8")) as readonly Document[];
for (const count of values.docs.split(",").map(Number)) measureLibrary(library, count);

function measureLibrary(real: readonly Document[], count: number): void {
  const random = randomFrom(SEED + count);
  const documents = makeCorpus(real, count, random);
  const queries = makeQueries(documents, random);
  const units = documents.reduce((sum, { text }) => sum + text.length, 0);
  const blocks = documents.reduce((sum, one) => sum + one.blocks.length, 0);
  print(`${count} documents, ${blocks} blocks, ${units} characters, ${queries.length} queries`);
  const texts = queries.map(({ text }) => text);
  print(openingLine(measureOpening(documents, texts)));
  for (const line of figureLines(measure(enginesFor(count), documents, queries))) print(line);
  print(addingLine(measureAdding(documents)));
}

function enginesFor(count: number): Engine[] {
  const isSmall = count <= MOST_FOR_ALL;
  return [
    segments,
    countedSegments,
    grownSegments,
    plainSegments,
    scan,
    scanPage,
    lowerBound,
    ...(values.rivals || isSmall ? [miniSearch, flexSearch, orama, sqlite] : []),
    ...(values.lunr || isSmall ? [stockLunr] : []),
  ];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
