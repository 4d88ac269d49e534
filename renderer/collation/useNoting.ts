import { useRef } from "react";
import { notesBetween } from "../../domain/collation/match-note";
import type { Variant } from "../../domain/collation/variant";
import {
  noteReadings,
  type VariantChoice,
  type VariantNote,
} from "../../domain/collation/variant-note";
import type { Document } from "../../domain/document/document";
import type { Failure } from "../../domain/result";
import { isStored } from "../store/is-stored";
import { changeVariantNote } from "../store/variant-notes";
import type { NotedVariants } from "./useNotedVariants";

export type Noting = ReturnType<typeof useNoting>;

/** What the user says of variants. Each change tells whether it was stored. */
export function useNoting(
  a: Document,
  b: Document,
  { variants, notes }: NotedVariants,
  onFailure: (failure: Failure) => void,
) {
  /** Ids of notes that are being made: the second change must find what the first one began. */
  const begun = useRef(new Map<string, string>());
  const idOf = (variant: Variant, note: VariantNote | undefined): string => {
    if (note !== undefined) return note.id;
    const key = [a.id, b.id, variant.a.from, variant.b.from].join(" ");
    const id = begun.current.get(key) ?? crypto.randomUUID();
    begun.current.set(key, id);
    return id;
  };
  const change = async (
    at: number,
    part: Partial<Pick<VariantNote, "choice" | "comment">>,
    session?: string,
  ): Promise<boolean> => {
    const variant = variants[at];
    if (variant === undefined) return true;
    const known = notes.byVariant.get(at);
    const id = idOf(variant, known);
    const stored = changeVariantNote(
      id,
      (before) => {
        // The note may have been made with the editions in the other order.
        const [said] = before === null ? [] : notesBetween([before], a.id, b.id);
        const now = { choice: said?.choice ?? null, comment: said?.comment ?? "", ...part };
        if (now.choice === null && now.comment.trim() === "") return null;
        const updatedAt = new Date().toISOString();
        return { id, ...noteReadings(a, b, variant), ...now, updatedAt };
      },
      session,
    );
    return isStored(stored, onFailure);
  };
  return {
    choose: (at: number, choice: VariantChoice | null) => change(at, { choice }),
    comment: (at: number, comment: string, session: string) => change(at, { comment }, session),
    remove: ({ id }: VariantNote) =>
      void isStored(
        changeVariantNote(id, () => null),
        onFailure,
      ),
  } as const;
}
