import type { Variant, VariantKind } from "./variant";
import { VARIANT_CHOICES, type VariantChoice, type VariantNote } from "./variant-note";

/** The kinds in the order in which they are listed. */
export const VARIANT_KINDS = [
  "wording",
  "punctuation",
  "moved",
  "only-a",
  "only-b",
] as const satisfies readonly VariantKind[];

/** `noted`: only variants with a note; `open`: only those without a choice; else those with this choice. */
export type NoteFilter = "all" | "noted" | "open" | VariantChoice;

export const NOTE_FILTERS: readonly NoteFilter[] = ["all", "noted", "open", ...VARIANT_CHOICES];

/** Which variants are listed. */
export interface VariantFilter {
  readonly hidden: readonly VariantKind[];
  /** Has to stand in a reading or in the comment; empty for any. */
  readonly words: string;
  readonly notes: NoteFilter;
}

/** How many variants there are of each kind. */
export function countKinds(variants: readonly Variant[]): Readonly<Record<VariantKind, number>> {
  const counts = { wording: 0, punctuation: 0, moved: 0, "only-a": 0, "only-b": 0 };
  for (const { kind } of variants) counts[kind]++;
  return counts;
}

/** Places in the list of the variants that pass. */
export function filterVariants(
  variants: readonly Variant[],
  notes: ReadonlyMap<number, VariantNote>,
  filter: VariantFilter,
): readonly number[] {
  return variants.flatMap(({ kind, a, b }, at) => {
    const note = notes.get(at);
    const comment = note?.comment ?? "";
    const passes =
      !filter.hidden.includes(kind) &&
      passesNotes(filter.notes, note) &&
      passesWords(filter.words, [a.text, b.text, comment]);
    return passes ? [at] : [];
  });
}

/** How many variants each filter by notes lets through. */
export function countNotes(
  variants: readonly Variant[],
  notes: ReadonlyMap<number, VariantNote>,
): Readonly<Record<NoteFilter, number>> {
  const count = (wanted: NoteFilter) =>
    variants.filter((_, at) => passesNotes(wanted, notes.get(at))).length;
  return {
    all: variants.length,
    noted: notes.size,
    open: count("open"),
    a: count("a"),
    b: count("b"),
    doubtful: count("doubtful"),
  };
}

function passesWords(words: string, texts: readonly string[]): boolean {
  const wanted = words.trim().toLowerCase();
  return wanted === "" || texts.some((text) => text.toLowerCase().includes(wanted));
}

function passesNotes(wanted: NoteFilter, note: VariantNote | undefined): boolean {
  if (wanted === "all") return true;
  if (wanted === "noted") return note !== undefined;
  return (note?.choice ?? "open") === wanted;
}
