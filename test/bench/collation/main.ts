/*
 * How long aligning and collating take: `node --expose-gc --import tsx test/bench/collation/main.ts`.
 * Prints milliseconds for the bundled documents and for made-up editions of
 * growing length, and how much more time a code unit takes than at first; where
 * time grows in proportion to the text, that ratio stays near 1.
 */
import { compileLibrary } from "../../../build/library/compile";
import { alignDocuments } from "../../../domain/alignment/align";
import { learnRarity } from "../../../domain/alignment/rarity";
import { collate } from "../../../domain/collation/collate";
import { randomFrom } from "../search/random";
import { makeEditions, type Text } from "./editions";

const SEED = 20240607;
/** In code units. */
const LENGTHS = [12_000, 50_000, 125_000, 250_000, 500_000];
const ROUNDS = 5;

const compiled = await compileLibrary();
if (!compiled.ok) throw new Error(compiled.error);
const library = compiled.value;
const rarity = learnRarity(library);

const [national, hubei, newspaper, web] = ["national", "hubei", "anhui-newspaper", "anhui-web"].map(
  (id) => library.find((one) => one.id === id),
);
if (!national || !hubei || !newspaper || !web) throw new Error("A bundled document is missing.");
print(`align national hubei: ${shown(median(() => alignDocuments(national, hubei, rarity)))}`);
print(`collate anhui-newspaper anhui-web: ${shown(median(() => collate(newspaper, web)))}`);
print(`learn the library's words: ${shown(median(() => learnRarity(library)))}`);

print("\nmade-up editions\n   length  align ms  per unit  collate ms  per unit  variants");
let first: { readonly align: number; readonly collate: number } | null = null;
for (const length of LENGTHS) {
  const [a, b] = makeEditions(library, length, randomFrom(SEED));
  const times = {
    align: median(() => alignDocuments(a, b, rarity)),
    collate: median(() => collate(a, b)),
  };
  const perUnit = { align: times.align / a.text.length, collate: times.collate / a.text.length };
  first ??= perUnit;
  print(
    [
      String(a.text.length).padStart(9),
      times.align.toFixed(0).padStart(9),
      (perUnit.align / first.align).toFixed(2).padStart(9),
      times.collate.toFixed(0).padStart(11),
      (perUnit.collate / first.collate).toFixed(2).padStart(9),
      String(collate(a, b).length).padStart(9),
    ].join(" "),
  );
}

const [long] = makeEditions(library, LENGTHS.at(-1) ?? 0, randomFrom(SEED));
const line: Text = paragraph(long.text.replaceAll("\n", ""));
const other: Text = paragraph(line.text.replaceAll("质量", "品质"));
print(`collate one paragraph of ${line.text.length}: ${shown(median(() => collate(line, other)))}`);

function paragraph(text: string): Text {
  const span = { from: 0, to: text.length };
  return { text, chapters: [], blocks: [{ id: "p1", kind: "paragraph", ...span, content: span }] };
}

function median(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    globalThis.gc?.();
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((x, y) => x - y)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

function shown(ms: number): string {
  return `${ms.toFixed(1)} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
