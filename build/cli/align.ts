import { alignDocuments } from "../../domain/alignment/align";
import type { Alignment, UnitPlace } from "../../domain/alignment/alignment";
import { learnRarity } from "../../domain/alignment/rarity";
import type { UnitKind } from "../../domain/alignment/units";
import { ok } from "../../domain/result";
import { compileLibrary } from "../library/compile";
import type { Command } from "./command";
import { openTwo } from "./open-two";

const usage = "align <id|file> <id|file>";

/** A paragraph of a document without structure stands for an item; its number is its place. */
const KINDS: Readonly<Record<UnitKind, "chapter" | "item" | "box">> = {
  chapter: "chapter",
  item: "item",
  paragraph: "item",
  box: "box",
};

/** Scores are printed to this many parts of 1. */
const PARTS = 10_000;

/** Prints which chapters, items and boxes of two documents treat the same subject. */
export const alignCommand: Command = {
  usage,
  run: async (args) => {
    const opened = await openTwo(args, usage);
    if (!opened.ok) return opened;
    const { a, b } = opened.value;
    const library = await compileLibrary();
    if (!library.ok) return library;
    const known = new Set(library.value.map(({ textHash }) => textHash));
    const added = [a, b].filter(({ textHash }) => !known.has(textHash));
    const rarity = learnRarity([...library.value, ...added]);
    return ok(describeAlignment(alignDocuments(a, b, rarity)));
  },
};

/**
 * An alignment as plain data for other programs. Where a document numbers its
 * items anew in each chapter, the ordinal of the chapter tells them apart.
 */
export function describeAlignment({ pairs, onlyA, onlyB }: Alignment): object {
  const ofA = describer([...pairs.map(({ a }) => a), ...onlyA]);
  const ofB = describer([...pairs.map(({ b }) => b), ...onlyB]);
  return {
    pairs: pairs.map(({ a, b, score }) => ({
      a: ofA(a),
      b: ofB(b),
      score: Math.floor(score * PARTS) / PARTS,
    })),
    onlyA: onlyA.map(ofA),
    onlyB: onlyB.map(ofB),
  };
}

/** Gives places their chapter in the kinds in which numbers come again. */
function describer(places: readonly UnitPlace[]): (place: UnitPlace) => object {
  const seen = new Set<string>();
  const ambiguous = new Set<UnitKind>();
  for (const { kind, ordinal } of places) {
    if (seen.has(`${kind} ${ordinal}`)) ambiguous.add(kind);
    seen.add(`${kind} ${ordinal}`);
  }
  return ({ kind, ordinal, chapter }) => {
    const place = { kind: KINDS[kind], ordinal };
    return ambiguous.has(kind) && kind !== "chapter" ? { ...place, chapter } : place;
  };
}
