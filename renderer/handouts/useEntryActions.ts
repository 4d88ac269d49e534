import { type RefObject, useContext } from "react";
import type { Span } from "../../domain/document/span";
import { neighbourOf } from "../../domain/handouts/entries";
import { type Handout, type LinesEntry, WRITING_LINES } from "../../domain/handouts/handout";
import { withPresentWords } from "../../domain/handouts/handout-passage";
import { isBlank } from "../../domain/rich-text/plain-text";
import type { RichText } from "../../domain/rich-text/rich-text";
import { ENTRY_ATTRIBUTE } from "./entry-attributes";
import type { PassagesByEntry } from "./passages-by-entry";
import { documentOf, HandoutSourcesContext } from "./sources";
import type { HandoutDesk } from "./useHandoutDesk";
import { selectFirst, WORDS_ATTRIBUTE } from "./word-selection";

/** Everything that can be done to an entry of the open handout, by button or key. */
export function useEntryActions({
  desk,
  handout,
  passages,
  list,
  onOpen,
  setEditingId,
}: {
  readonly desk: HandoutDesk;
  readonly handout: Handout;
  readonly passages: PassagesByEntry;
  readonly list: RefObject<HTMLElement | null>;
  readonly onOpen: (documentId: string, span: Span) => void;
  readonly setEditingId: (id: string | null) => void;
}) {
  const sources = useContext(HandoutSourcesContext);
  const { changes, want } = desk;
  const entryOf = (id: string) => handout.entries.find((one) => one.id === id);
  const frameOf = (id: string) =>
    list.current?.querySelector<HTMLElement>(`[${ENTRY_ATTRIBUTE}="${CSS.escape(id)}"]`) ?? null;

  const remove = async (id: string) => {
    const next = neighbourOf(handout, id);
    if (await changes.remove(handout.id, id)) want(next);
  };
  return {
    /** Gives an entry the keyboard. */
    go: (id: string) => want(id),
    move: async (id: string, step: number) => {
      // An entry that is moved in the page loses the keyboard.
      if (await changes.move(handout.id, id, step)) want(id);
    },
    remove: (id: string) => void remove(id),
    open: (id: string) => {
      const entry = entryOf(id);
      const span = passages.get(id)?.span ?? null;
      if (entry?.kind === "passage" && span !== null) {
        onOpen(entry.citation.target.documentId, span);
      }
    },
    /** Writes in an entry, or goes into the words of a passage. */
    begin: (id: string) => {
      const entry = entryOf(id);
      if (entry?.kind === "text") setEditingId(id);
      else if (entry?.kind === "heading") frameOf(id)?.querySelector("textarea")?.focus();
      else if (entry?.kind === "passage") {
        const words = frameOf(id)?.querySelector<HTMLElement>(`[${WORDS_ATTRIBUTE}]`);
        if (words == null) return;
        words.focus();
        selectFirst(words);
      }
    },
    writeHeading: (id: string, text: string, session: string) =>
      changes.alterEntry(
        "edit-entry",
        handout.id,
        id,
        (one) => (one.kind === "heading" ? { ...one, text } : one),
        session,
      ),
    writeText: (id: string, body: RichText, session: string) =>
      changes.alterEntry(
        "edit-entry",
        handout.id,
        id,
        (one) => (one.kind === "text" ? { ...one, body } : one),
        session,
      ),
    /** A text nothing was written in goes. */
    endText: (id: string, body: RichText) => {
      setEditingId(null);
      if (isBlank(body)) void remove(id);
      else want(id);
    },
    addLines: ({ id }: LinesEntry, more: number) => {
      const { least, most } = WRITING_LINES;
      void changes.alterEntry("edit-entry", handout.id, id, (one) => {
        if (one.kind !== "lines") return one;
        const count = Math.min(most, Math.max(least, one.count + more));
        return count === one.count ? one : { ...one, count };
      });
    },
    /** Takes the words that stand in a passage's place now for those that were put in. */
    takePresent: (id: string) => {
      const passage = passages.get(id);
      if (passage === undefined) return;
      void changes.alterEntry("take-present-words", handout.id, id, (one) => {
        const document = one.kind === "passage" ? documentOf(sources, one) : null;
        if (one.kind !== "passage" || document === null) return one;
        return withPresentWords(one, document, passage);
      });
    },
  } as const;
}

export type EntryActions = ReturnType<typeof useEntryActions>;
