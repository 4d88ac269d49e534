import { useCallback, useMemo, useState } from "react";
import { copiedEntries } from "../../domain/handouts/entries";
import { type Handout, handoutsByUse, LONGEST_HEADING } from "../../domain/handouts/handout";
import type { Failure } from "../../domain/result";
import { saveUnsaved } from "../editor/unsaved";
import { readHandout, useHandouts } from "../store/handouts";
import { useSetting } from "../store/settings";
import { useHandoutChanges } from "./useHandoutChanges";

/** An entry to be given the keyboard. */
export interface WantedEntry {
  readonly id: string;
  /** Whether it is to be written in. */
  readonly isBegun: boolean;
}

/** The user's handouts, which of them is open, and which of its entries is the current one. */
export function useHandoutDesk(onFailure: (failure: Failure) => void) {
  const stored = useHandouts();
  const handouts = useMemo(() => handoutsByUse(stored), [stored]);
  const [openId, setOpenId] = useSetting("handout");
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [wanted, setWanted] = useState<WantedEntry | null>(null);
  const changes = useHandoutChanges(onFailure);
  const open = handouts.find(({ id }) => id === openId) ?? handouts[0] ?? null;

  /** What is open must be stored before something else takes its place. */
  const show = async (id: string, entryId: string | null = null) => {
    if (!(await saveUnsaved())) return;
    setOpenId(id);
    setCurrentId(entryId);
    setWanted(entryId === null ? null : { id: entryId, isBegun: false });
  };
  return {
    /** Outside the bin, the one altered last first. */
    handouts,
    /** `null` where there is none at all. */
    open,
    currentId,
    setCurrentId,
    wanted,
    /** What was wanted has the keyboard. */
    settle: useCallback(() => setWanted(null), []),
    /** Gives an entry the keyboard as soon as it is drawn. */
    want: useCallback((id: string | null) => {
      setCurrentId(id);
      setWanted(id === null ? null : { id, isBegun: false });
    }, []),
    /** The same, to be written in. */
    begin: useCallback((id: string) => {
      setCurrentId(id);
      setWanted({ id, isBegun: true });
    }, []),
    show: (id: string, entryId?: string | null) => void show(id, entryId),
    create: async (title = "") => {
      const id = await changes.create(title);
      if (id !== null) await show(id);
    },
    /** Opens another handout with the same entries. */
    copy: async (originalId: string, titleOf: (original: Handout) => string) => {
      if (!(await saveUnsaved())) return;
      const original = readHandout(originalId);
      if (original === null) return;
      const id = await changes.create(
        titleOf(original).slice(0, LONGEST_HEADING),
        copiedEntries(original.entries, () => crypto.randomUUID()),
      );
      if (id !== null) await show(id);
    },
    changes,
    onFailure,
  } as const;
}

export type HandoutDesk = ReturnType<typeof useHandoutDesk>;
