import { useMemo } from "react";
import type { Collation } from "../../domain/collation/collation";
import { type MatchedNotes, matchNotes, notesBetween } from "../../domain/collation/match-note";
import type { Variant } from "../../domain/collation/variant";
import {
  countKinds,
  countNotes,
  filterVariants,
  type NoteFilter,
} from "../../domain/collation/variant-filter";
import type { Document } from "../../domain/document/document";
import { useVariantNotes } from "../store/variant-notes";
import type { CollationView } from "./useCollationView";

/** The variants of two editions with the user's notes, and which of them are listed. */
export interface NotedVariants {
  readonly variants: readonly Variant[];
  readonly notes: MatchedNotes;
  /** Places in `variants` of those that are listed. */
  readonly listed: readonly number[];
  /** Whether a variant is marked in the texts: those of hidden kinds are not. */
  readonly isMarked: (variant: number) => boolean;
  readonly kindCounts: ReturnType<typeof countKinds>;
  readonly noteCounts: Readonly<Record<NoteFilter, number>>;
}

export function useNotedVariants(
  { variants }: Collation,
  a: Document,
  b: Document,
  { hidden, words, notes: wanted }: Pick<CollationView, "hidden" | "words" | "notes">,
): NotedVariants {
  const all = useVariantNotes();
  const notes = useMemo(
    () => matchNotes(a, b, variants, notesBetween(all, a.id, b.id)),
    [a, b, variants, all],
  );
  const counts = useMemo(
    () => ({
      kindCounts: countKinds(variants),
      noteCounts: countNotes(variants, notes.byVariant),
    }),
    [variants, notes],
  );
  const listed = useMemo(
    () => filterVariants(variants, notes.byVariant, { hidden, words, notes: wanted }),
    [variants, notes, hidden, words, wanted],
  );
  const isMarked = useMemo(() => {
    const marked = variants.map(({ kind }) => !hidden.includes(kind));
    return (variant: number) => marked[variant] ?? false;
  }, [variants, hidden]);
  return useMemo(
    () => ({ variants, notes, listed, isMarked, ...counts }),
    [variants, notes, listed, isMarked, counts],
  );
}
