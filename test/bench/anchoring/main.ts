/*
 * How long it takes to find the annotations of a changed text again:
 * `npm run bench:anchoring`. Prints milliseconds of processor time for texts of growing length
 * with annotations in proportion, with both texts at hand and by words and
 * context alone, and for a naive rival on a sample. The made-up texts know where
 * every character went, so wrong places are counted as well.
 */
import { compileLibrary } from "../../../build/library/compile";
import {
  contextAnchoring,
  type Kept,
} from "../../../domain/annotations/anchoring/anchor-by-context";
import { diffAnchoring } from "../../../domain/annotations/anchoring/anchor-by-diff";
import { CONTEXT_LENGTH } from "../../../domain/annotations/describe";
import type { Span } from "../../../domain/document/span";
import {
  type ClauseEdit,
  clausesOf,
  type EditedText,
  editClauses,
} from "../../support/edited-text";
import { type Random, randomFrom } from "../search/random";
import { anchorNaively } from "./naive";

const SEED = 20250301;
/** In code units; annotations are one for so many of them. */
const LENGTHS = [30_000, 75_000, 150_000, 300_000, 600_000];
const UNITS_PER_ANNOTATION = 60;
/** The length and the number the program promises, and the time it promises, in milliseconds. */
const PROMISED = { length: 300_000, limit: 2000 };
/** Part of the clauses that are edited. */
const EDITED = 0.05;
/** Annotations the rival is given: all would take minutes. */
const SAMPLE = 100;
const ROUNDS = 3;

const compiled = await compileLibrary();
if (!compiled.ok) throw new Error(compiled.error);
const clauses = compiled.value.flatMap(({ text }) => clausesOf(text));

print("   length  annotations  diff ms  per unit  context ms  per unit  naive ms (from a sample)");
let first: { readonly diff: number; readonly context: number } | null = null;
for (const length of LENGTHS) {
  const random = randomFrom(SEED);
  const text = edited(length, random);
  const kept = annotations(text.before, random);
  const byDiff = () => {
    const find = diffAnchoring(text.before, text.after);
    return kept.map(({ position }) => find({ from: position.start, to: position.end }));
  };
  const byContext = () => kept.map(contextAnchoring(text.after));
  const [diff, context] = [median(byDiff), median(byContext)];
  const sample = kept.filter((_, at) => at % Math.ceil(kept.length / SAMPLE) === 0);
  const rival = () => sample.map((one) => anchorNaively(text.after, one));
  const naive = (timed(rival) * kept.length) / sample.length;
  first ??= { diff: diff / length, context: context / length };
  print(
    [
      String(length).padStart(9),
      String(kept.length).padStart(12),
      diff.toFixed(0).padStart(8),
      (diff / length / first.diff).toFixed(2).padStart(9),
      context.toFixed(0).padStart(11),
      (context / length / first.context).toFixed(2).padStart(9),
      naive.toFixed(0).padStart(9),
    ].join(" "),
  );
  if (length === PROMISED.length) {
    const isKept = Math.max(diff, context) < PROMISED.limit;
    print(
      `  ${kept.length} annotations in ${length} characters under ${PROMISED.limit} ms: ${isKept ? "yes" : "NO"}`,
    );
    const placed = (found: readonly ReturnType<ReturnType<typeof diffAnchoring>>[]) =>
      found.map((one) => (one.state === "exact" || one.state === "moved" ? one.span : null));
    print(
      `  wrong place in silence: diff ${wrong(text, kept, placed(byDiff()))}, context ${wrong(text, kept, placed(byContext()))}, naive ${wrong(text, sample, rival())} of its ${sample.length}`,
    );
  }
}

function edited(length: number, random: Random): EditedText {
  let before = "";
  while (before.length < length) before += random.pick(clauses);
  const count = clausesOf(before).length;
  const edits = Array.from({ length: Math.round(count * EDITED) }, (): ClauseEdit => {
    const at = random.below(count);
    switch (random.below(4)) {
      case 0:
        return { do: "insert", at, clause: random.pick(clauses) };
      case 1:
        return { do: "delete", at };
      case 2:
        return { do: "move", at, to: random.below(count) };
      default:
        return { do: "replace", at, clause: random.pick(clauses) };
    }
  });
  return editClauses(before, edits);
}

function annotations(text: string, random: Random): readonly Kept[] {
  return Array.from({ length: Math.round(text.length / UNITS_PER_ANNOTATION) }, () => {
    const start = random.below(text.length - 100);
    const end = start + 4 + random.below(60);
    return {
      position: { start, end },
      quote: {
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
        suffix: text.slice(end, end + CONTEXT_LENGTH),
      },
    };
  });
}

/**
 * How many passages are said to stand where they do not: whose every character
 * was kept and stands elsewhere, or of which no character was kept.
 */
function wrong(text: EditedText, kept: readonly Kept[], spans: readonly (Span | null)[]): number {
  return kept.filter(({ position, quote }, at) => {
    const span = spans[at] ?? null;
    if (span === null) return false;
    const first = position.start + quote.exact.length - quote.exact.trimStart().length;
    const last = position.start + quote.exact.trimEnd().length - 1;
    const own = text.origins.subarray(span.from, span.to);
    return !own.includes(first) && !own.includes(last);
  }).length;
}

function median(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => timed(run));
  return times.sort((x, y) => x - y)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

/** Processor time in milliseconds, which a busy machine does not lengthen. */
function timed(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
