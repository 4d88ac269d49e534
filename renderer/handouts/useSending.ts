import { useState } from "react";
import { entriesOf, type SentPiece } from "../../domain/handouts/sent-pieces";
import { useSetting } from "../store/settings";
import type { HandoutChanges } from "./useHandoutChanges";

/** Where passages go: into a handout there is, or into a new one of this title. */
export type Destination =
  | { readonly kind: "existing"; readonly id: string }
  | { readonly kind: "new"; readonly title: string };

/** Passages on their way into a handout, which the user is asked for. */
export function useSending(changes: HandoutChanges) {
  const [pieces, setPieces] = useState<readonly SentPiece[] | null>(null);
  const [withComments, setWithComments] = useSetting("handoutComments");
  return {
    /** What is to be put in; `null` where nothing is. */
    pieces,
    ask: setPieces,
    withComments,
    setWithComments,
    cancel: () => setPieces(null),
    /** Puts it in; gives the id of the handout and of the first entry, `null` where it was not stored. */
    send: async (to: Destination) => {
      const entries = entriesOf(pieces ?? [], withComments, () => crypto.randomUUID());
      const id =
        to.kind === "new"
          ? await changes.create(to.title, entries)
          : (await changes.send(to.id, entries))
            ? to.id
            : null;
      if (id === null) return null;
      setPieces(null);
      return { id, entryId: entries[0]?.id ?? null };
    },
  } as const;
}

export type Sending = ReturnType<typeof useSending>;
