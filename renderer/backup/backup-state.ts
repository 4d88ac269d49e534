import { useSyncExternalStore } from "react";
import type { BackupState } from "../../domain/backup/backup-state";
import { bridge } from "../bridge/bridge";

let state: BackupState | null = null;
const listeners = new Set<() => void>();
let isFollowed = false;

function take(next: BackupState): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!isFollowed) {
    isFollowed = true;
    bridge.on("backupState", take);
    void bridge.backupState().then((result) => {
      // What came by itself meanwhile is newer.
      if (result.ok && state === null) take(result.value);
    });
  }
  return () => listeners.delete(listener);
}

/** How the backups stand, live; `null` until the main process has said so. */
export function useBackupState(): BackupState | null {
  return useSyncExternalStore(subscribe, () => state);
}
