import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextAnchoring } from "../../../../domain/annotations/anchoring/anchor-by-context";
import { diffAnchoring } from "../../../../domain/annotations/anchoring/anchor-by-diff";
import type { Anchoring } from "../../../../domain/annotations/anchoring/anchoring";
import { skeletonOf } from "../../../../domain/annotations/anchoring/skeleton";
import { CONTEXT_LENGTH } from "../../../../domain/annotations/describe";
import { clean } from "../../../../domain/cleaning/clean";
import type { Span } from "../../../../domain/document/span";
import { SEED_IDS, seedText } from "../../../support/document-texts";
import {
  type ClauseEdit,
  clausesOf,
  type EditedText,
  editClauses,
} from "../../../support/edited-text";

const TEXTS = SEED_IDS.map((id) => clean(seedText(id)).text);
const CLAUSES = TEXTS.flatMap(clausesOf);
const PASSAGES = 60;
/** So much on one side has to be as it was where the words themselves did not survive the edits. */
const CONTEXT = 8;
/** So many units are known by themselves where they stand once among what is new. */
const KNOWN = 12;
/** How far surroundings are compared, in code units. */
const REACH = 48;

const clause = fc.nat(CLAUSES.length - 1).map((at) => CLAUSES[at] ?? "");
const at = fc.nat(100_000);
const edit: fc.Arbitrary<ClauseEdit> = fc.oneof(
  fc.record({ do: fc.constant("insert" as const), at, clause }),
  fc.record({ do: fc.constant("delete" as const), at }),
  fc.record({ do: fc.constant("move" as const), at, to: at }),
  fc.record({ do: fc.constant("replace" as const), at, clause }),
);
const length = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 9, max: 120 }));
/** Without fast-check's leaning to small numbers, which would put copies of the title on the title. */
const edited = fc.noBias(
  fc.record({
    before: fc.constantFrom(...TEXTS),
    edits: fc.array(edit, { minLength: 1, maxLength: 25 }),
    passages: fc.array(fc.tuple(fc.nat(1_000_000), length), {
      minLength: PASSAGES,
      maxLength: PASSAGES,
    }),
  }),
);

function folded(text: string): string {
  return String.fromCharCode(...skeletonOf(text).units);
}

/**
 * What is wrong with calling a passage exact or moved; `null` where nothing is.
 * The same words have to stand where the edits left the passage. Where an edit
 * brought the same words with surroundings that are as much like the former
 * ones, or put a copy right beside them (AAB is made of AB by either A), nobody
 * can tell the two places apart. Where the edits took the passage
 * itself, one side has to be as it was.
 */
function faultOf(text: EditedText, span: Span, found: Anchoring): string | null {
  if (found.state === "orphan" || found.state === "changed") return null;
  const { before, after, origins } = text;
  const quote = folded(before.slice(span.from, span.to));
  if (folded(after.slice(found.span.from, found.span.to)) !== quote) return "other words";
  const around = agreement(text, span, found.span);
  const words = before.slice(span.from, span.to);
  const first = span.from + words.length - words.trimStart().length;
  const now = origins.indexOf(first);
  const last = origins.indexOf(span.from + words.trimEnd().length - 1);
  const isKept = now !== -1 && last !== -1 && folded(after.slice(now, last + 1)) === quote;
  if (isKept) {
    const between = after.slice(Math.min(now, found.span.from), Math.max(now, found.span.from));
    const kept = agreement(text, span, { from: now, to: last + 1 });
    const isAsLike = around.before + around.after >= kept.before + kept.after;
    const isSlid = around.before + quote.length + around.after >= folded(between).length;
    return isAsLike || isSlid ? null : "another place";
  }
  const isLong = quote.length >= KNOWN;
  return isLong || Math.max(around.before, around.after) >= CONTEXT ? null : "other surroundings";
}

/** How many units on both sides of two places are the same, without a gap. */
function agreement({ before, after }: EditedText, span: Span, found: Span) {
  const left = [
    before.slice(Math.max(0, span.from - REACH), span.from),
    after.slice(Math.max(0, found.from - REACH), found.from),
  ];
  const right = [before.slice(span.to, span.to + REACH), after.slice(found.to, found.to + REACH)];
  const reversed = left.map((side) => [...folded(side)].reverse().join(""));
  return { before: commonStart(reversed), after: commonStart(right.map(folded)) };
}

/** Where both end at the edge of their text, nothing could be more alike. */
function commonStart([a = "", b = ""]: readonly string[]): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length === a.length && length === b.length ? REACH : length;
}

function faults(
  text: EditedText,
  passages: readonly (readonly [number, number])[],
  anchoring: (span: Span) => Anchoring,
) {
  return passages.flatMap(([seed, size]) => {
    const from = seed % Math.max(1, text.before.length - size);
    const span = { from, to: Math.min(text.before.length, from + size) };
    if (text.before.slice(span.from, span.to).trim() === "") return [];
    const found = anchoring(span);
    const fault = faultOf(text, span, found);
    return fault === null
      ? []
      : [{ fault, span, found, quote: text.before.slice(span.from, span.to) }];
  });
}

/** Some seconds; for a long search set the environment's RUNS. */
const RUNS = Number(process.env.RUNS ?? 60);

describe("after random insertions, deletions, moves and replacements in real documents", () => {
  it("puts no passage in a wrong place in silence, with both texts at hand", () => {
    fc.assert(
      fc.property(edited, ({ before, edits, passages }) => {
        const text = editClauses(before, edits);
        expect(faults(text, passages, diffAnchoring(before, text.after))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it("puts no passage in a wrong place in silence, by words and context alone", () => {
    fc.assert(
      fc.property(edited, ({ before, edits, passages }) => {
        const text = editClauses(before, edits);
        const find = contextAnchoring(text.after);
        const byContext = ({ from, to }: Span) =>
          find({
            position: { start: from, end: to },
            quote: {
              exact: before.slice(from, to),
              prefix: before.slice(Math.max(0, from - CONTEXT_LENGTH), from),
              suffix: before.slice(to, to + CONTEXT_LENGTH),
            },
          });
        expect(faults(text, passages, byContext)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
