import type { Variant } from "./variant";
import {
  NOTED_BEFORE,
  type NotedEdition,
  type NotedReading,
  type VariantNote,
} from "./variant-note";

/** The notes on a pair of editions, by what has become of their variants. */
export interface MatchedNotes {
  /** By the variant's place in the list. */
  readonly byVariant: ReadonlyMap<number, VariantNote>;
  /** Notes whose variant is not there any more, in the order of the first edition. */
  readonly gone: readonly VariantNote[];
}

/** So many characters before a reading have to be as they were, in one edition at least. */
const LEAST_BEFORE = 6;

/** The notes on these two editions, each with the editions in this order. */
export function notesBetween(
  notes: readonly VariantNote[],
  a: string,
  b: string,
): readonly VariantNote[] {
  return notes.flatMap((note) => {
    const [one, other] = [note.a.documentId, note.b.documentId];
    if (one === a && other === b) return [note];
    return one === b && other === a ? [turned(note)] : [];
  });
}

/** The same note with the editions in the other order. */
function turned(note: VariantNote): VariantNote {
  const choice = note.choice === "a" ? "b" : note.choice === "b" ? "a" : note.choice;
  return { ...note, a: note.b, b: note.a, choice };
}

/**
 * Finds the variant of every note again, in texts that may have changed since:
 * the readings must be the same, and so must what stands before them in one of
 * the editions; where that is so in several places, the one most like it and
 * then the nearest is it. No variant gets two notes. Notes without a variant
 * are told, never dropped.
 *
 * @param notes on these editions, in this order (`notesBetween`)
 */
export function matchNotes(
  a: NotedEdition,
  b: NotedEdition,
  variants: readonly Variant[],
  notes: readonly VariantNote[],
): MatchedNotes {
  const places = new Map<string, number[]>();
  if (notes.length > 0) {
    variants.forEach((variant, at) => {
      const key = readingsKey(variant);
      const list = places.get(key) ?? [];
      places.set(key, list);
      list.push(at);
    });
  }
  const matches = notes.flatMap((note) =>
    (places.get(readingsKey(note)) ?? []).flatMap((at) => {
      const variant = variants[at];
      if (variant === undefined) return [];
      const likeness = likenessOf(a, b, variant, note);
      return likeness === null ? [] : [{ note, at, ...likeness }];
    }),
  );
  const byVariant = new Map<number, VariantNote>();
  const found = new Set<string>();
  const bestFirst = matches.toSorted((x, y) => y.alike - x.alike || x.distance - y.distance);
  for (const { note, at } of bestFirst) {
    if (byVariant.has(at) || found.has(note.id)) continue;
    byVariant.set(at, note);
    found.add(note.id);
  }
  const gone = notes.filter(({ id }) => !found.has(id)).toSorted((x, y) => x.a.from - y.a.from);
  return { byVariant, gone };
}

function readingsKey({
  a,
  b,
}: {
  readonly a: { readonly text: string };
  readonly b: { readonly text: string };
}): string {
  return JSON.stringify([a.text, b.text]);
}

/** How alike the places of a variant and of a note are; `null` where they are not the same. */
function likenessOf(
  a: NotedEdition,
  b: NotedEdition,
  variant: Variant,
  note: VariantNote,
): { readonly alike: number; readonly distance: number } | null {
  const inA = alikeBefore(a.text, variant.a.from, note.a);
  const inB = alikeBefore(b.text, variant.b.from, note.b);
  if (!inA.isEnough && !inB.isEnough) return null;
  const distance = Math.abs(variant.a.from - note.a.from) + Math.abs(variant.b.from - note.b.from);
  return { alike: inA.length + inB.length, distance };
}

/** How many characters before the place are as they were before the noted one. */
function alikeBefore(
  text: string,
  at: number,
  { before }: NotedReading,
): { readonly length: number; readonly isEnough: boolean } {
  let length = 0;
  while (
    length < before.length &&
    length < at &&
    text[at - length - 1] === before[before.length - length - 1]
  ) {
    length++;
  }
  // At the beginning of a text there is less than that, but then all of it.
  const isWholeBeginning =
    before.length < NOTED_BEFORE && length === before.length && at === length;
  return { length, isEnough: length >= LEAST_BEFORE || isWholeBeginning };
}
