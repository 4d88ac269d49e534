import { notifications } from "@mantine/notifications";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DAYS_IN_BIN } from "../../domain/bin/bin";
import {
  withAlteredEntry,
  withEntries,
  withMovedEntry,
  withoutEntry,
} from "../../domain/handouts/entries";
import { type Handout, type HandoutEntry, newHandout } from "../../domain/handouts/handout";
import type { Failure, Result } from "../../domain/result";
import { saveUnsaved } from "../editor/unsaved";
import type { ChangeName } from "../store/change";
import { addHandout, alterHandout } from "../store/handouts";
import { isStored } from "../store/is-stored";

/** Everything that can be done to handouts; each tells whether it was stored. */
export function useHandoutChanges(onFailure: (failure: Failure) => void) {
  const { t } = useTranslation();
  return useMemo(() => {
    const told = (change: Promise<Result<null>>) => isStored(change, onFailure);
    const now = () => new Date().toISOString();
    const alter = (
      name: ChangeName,
      id: string,
      change: (handout: Handout, at: string) => Handout,
      session?: string,
    ) => told(alterHandout(name, id, (one) => change(one, now()), session));
    return {
      /** Gives the id of the new handout; `null` where it was not stored. */
      create: async (title: string, entries: readonly HandoutEntry[] = []) => {
        const handout = newHandout(crypto.randomUUID(), title, entries, now());
        return (await told(addHandout(handout))) ? handout.id : null;
      },
      rename: (id: string, title: string, session: string) =>
        alter("rename-handout", id, (one, at) => ({ ...one, title, updatedAt: at }), session),
      send: (id: string, entries: readonly HandoutEntry[]) =>
        alter("send-to-handout", id, (one, at) => withEntries(one, entries, null, at)),
      add: (id: string, entry: HandoutEntry, behind: string | null) =>
        alter("add-entry", id, (one, at) => withEntries(one, [entry], behind, at)),
      /** What is being written must be stored before another place is looked for. */
      move: async (id: string, entryId: string, step: number) =>
        (await saveUnsaved()) &&
        alter("move-entry", id, (one, at) => withMovedEntry(one, entryId, step, at)),
      remove: async (id: string, entryId: string) =>
        (await saveUnsaved()) &&
        alter("remove-entry", id, (one, at) => withoutEntry(one, entryId, at)),
      alterEntry: (
        name: ChangeName,
        id: string,
        entryId: string,
        change: (entry: HandoutEntry) => HandoutEntry,
        session?: string,
      ) => alter(name, id, (one, at) => withAlteredEntry(one, entryId, change, at), session),
      removeHandout: async (id: string) => {
        if (!(await saveUnsaved())) return false;
        const deletedAt = now();
        const stored = await alter("delete-handout", id, (one) => ({ ...one, deletedAt }));
        if (stored) notifications.show({ message: t("notes.removed", { count: DAYS_IN_BIN }) });
        return stored;
      },
    } as const;
  }, [onFailure, t]);
}

export type HandoutChanges = ReturnType<typeof useHandoutChanges>;
