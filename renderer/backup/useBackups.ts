import { useCallback, useEffect, useState } from "react";
import type { BackupPlace, ListedSnapshot } from "../../domain/backup/backup-state";
import type { Failure, Result } from "../../domain/result";
import { bridge } from "../bridge/bridge";
import { saveUnsaved } from "../editor/unsaved";
import { useBackupState } from "./backup-state";

/** The lists of snapshots and what is done about backups, while their dialog is open. */
export function useBackups(isOpen: boolean, onFailure: (failure: Failure) => void) {
  const state = useBackupState();
  const [place, setPlace] = useState<BackupPlace>("local");
  const [opened, setOpened] = useState<string | null>(null);
  const [listed, setListed] = useState<Result<readonly ListedSnapshot[]> | null>(null);
  const [isChoosing, setIsChoosing] = useState(false);
  const [local, second] = [state?.local.last?.at, state?.second?.last?.at];
  const shown = place === "second" && (state?.second ?? null) === null ? "local" : place;

  // A list is read anew when a snapshot was made.
  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    void bridge.listBackups(shown).then((result) => {
      if (isCurrent) setListed(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [isOpen, shown, opened, local, second]);

  const ask = useCallback(
    async (work: () => Promise<Result<unknown>>) => {
      setIsChoosing(true);
      const result = await work();
      setIsChoosing(false);
      if (!result.ok) onFailure(result.error);
    },
    [onFailure],
  );
  return {
    state,
    place: shown,
    setPlace: (next: BackupPlace) => {
      setListed(null);
      setPlace(next);
    },
    opened,
    listed,
    /** While the system's dialog stands there, or a folder is looked through. */
    isBusy: isChoosing,
    backUp: async () => {
      // What is being typed is worth as much as what is stored.
      await saveUnsaved();
      const made = await bridge.backUpNow();
      if (!made.ok) onFailure(made.error);
    },
    chooseFolder: () => ask(bridge.chooseBackupFolder),
    clearFolder: () => ask(bridge.clearBackupFolder),
    openFolder: () =>
      ask(async () => {
        const found = await bridge.openBackups();
        if (found.ok && found.value !== null) {
          setOpened(found.value);
          setPlace("opened");
        }
        return found;
      }),
  } as const;
}

export type BackupsView = ReturnType<typeof useBackups>;
