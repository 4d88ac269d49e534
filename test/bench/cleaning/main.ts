/*
 * How fast texts are cleaned and parsed, at growing lengths:
 *   node --import tsx test/bench/cleaning/main.ts
 * Exit status 1 where a document takes longer than it may, or where time grows
 * faster than the text.
 */
import { clean } from "../../../domain/cleaning/clean";
import { compileDocument } from "../../../domain/library/compile-document";
import { parse } from "../../../domain/parsing/parse";
import { SEED_IDS, seedText } from "../../support/document-texts";

/** The first is the length of an ordinary document. In UTF-16 code units. */
const LENGTHS = [12_000, 120_000, 1_200_000, 5_000_000] as const;

/** An ordinary document may take so long to clean and parse. */
const DOCUMENT_LIMIT_MS = 30;

/** The longest text may take this many times as long for each character as the shortest one. */
const LINEAR_LIMIT = 4;

/** Short texts are measured more often: about so many characters for each length. */
const MEASURED_CHARACTERS = 2_400_000;

/** Rounds before measuring, in which the engine compiles the code. */
const WARM_UP = 20;

interface Measured {
  readonly length: number;
  readonly cleanAndParse: number;
  readonly compile: number;
}

/** The bundled texts again and again, each time a little different, so that no copy is taken for one. */
function text(length: number): string {
  const texts = SEED_IDS.filter((id) => id !== "anhui-plan-2016")
    .map(seedText)
    .join("\n");
  const copies = Math.ceil(length / texts.length);
  return Array.from({ length: copies }, (_, copy) => texts.replaceAll("质量", `质${copy}量`))
    .join("")
    .slice(0, length);
}

/** Median of the times a task takes, in milliseconds. */
function median(times: number, task: () => void): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return taken[Math.floor(times / 2)] ?? 0;
}

function measure(length: number): Measured {
  const source = text(length);
  const times = Math.max(1, Math.min(51, Math.round(MEASURED_CHARACTERS / length)));
  return {
    length,
    cleanAndParse: median(times, () => parse(clean(source).text)),
    compile: median(times, () => compileDocument({ file: "甲", sha256: "0", text: source }, null)),
  };
}

function row({ length, cleanAndParse, compile }: Measured, before: Measured | undefined): string {
  const ratio = (now: number, then: number | undefined) =>
    then === undefined ? "" : `×${(now / then).toFixed(1)}`;
  return [
    length.toLocaleString("en").padStart(10),
    `${cleanAndParse.toFixed(1)} ms`.padStart(12),
    Math.round((1000 * length) / cleanAndParse)
      .toLocaleString("en")
      .padStart(14),
    ratio(length, before?.length).padStart(8),
    ratio(cleanAndParse, before?.cleanAndParse).padStart(8),
    `${compile.toFixed(1)} ms`.padStart(14),
  ].join("");
}

const warm = text(LENGTHS[0]);
for (let round = 0; round < WARM_UP; round += 1) parse(clean(warm).text);
const measured = LENGTHS.map(measure);
console.log("characters  clean+parse  characters/s  length    time    with findings");
for (const [index, one] of measured.entries()) console.log(row(one, measured[index - 1]));

const [first, last] = [measured[0], measured.at(-1)];
if (first !== undefined && last !== undefined) {
  const growth = last.cleanAndParse / last.length / (first.cleanAndParse / first.length);
  console.log(`Each character of the longest text takes ${growth.toFixed(2)} times as long.`);
  if (first.cleanAndParse > DOCUMENT_LIMIT_MS || growth > LINEAR_LIMIT) process.exitCode = 1;
}
