import { join } from "node:path";
import { BrowserWindow, dialog, type OpenDialogOptions, type WebContents } from "electron";
import type { BackupPlace, ListedSnapshot } from "../../domain/backup/backup-state";
import { parseSnapshotName } from "../../domain/backup/snapshot-name";
import { fail, ok } from "../../domain/result";
import type { Backups } from "../backup/backups";
import { SECOND_NAME } from "../backup/places";
import { type BackupWorker, startBackupWorker } from "../backup/worker";
import type { JournalFile } from "../files/journal-file";
import type { FoundSnapshot } from "../files/snapshot-folder";
import { handle } from "./handle";
import { backupPlaceArguments, fromArguments, noArguments, planRestoreArguments } from "./schemas";

export interface BackupHandling {
  readonly backups: Backups;
  readonly journal: JournalFile;
  readonly dataFolder: string;
  /** Of the bundle of the process that does the work. */
  readonly workerPath: string;
}

export function setupBackupHandlers(handling: BackupHandling): void {
  const { backups } = handling;
  handle("backupState", noArguments, () => ok(backups.state()));
  handle("backUpNow", noArguments, async () => ok(await backups.backUp()));
  handle("clearBackupFolder", noArguments, async () => ok(await backups.clearSecond()));
  handle("chooseBackupFolder", noArguments, async (sender) => {
    const chosen = await choose(sender, { properties: ["openDirectory", "createDirectory"] });
    return chosen === null ? ok(backups.state()) : backups.chooseSecond(chosen);
  });
  setupRestoring(handling);
}

/** Restoring: one plan at a time, in a process that remembers it. */
function setupRestoring(handling: BackupHandling): void {
  const { backups, workerPath } = handling;
  /** The folder the user opened to restore from. */
  let opened: string | null = null;
  let planning: BackupWorker | null = null;
  const end = () => {
    planning?.stop();
    planning = null;
  };
  const begin = () => {
    end();
    planning = startBackupWorker(workerPath);
    return planning.jobs;
  };
  const folderOf = (place: BackupPlace): string | null =>
    place === "opened" ? opened : backups.folders()[place];

  handle("listBackups", backupPlaceArguments, async (_sender, place) => {
    const folder = folderOf(place);
    if (folder === null) return ok([]);
    const worker = startBackupWorker(workerPath);
    try {
      const found = await worker.jobs.list(folder, place === "second");
      return found.ok ? ok(found.value.map((one) => listed(one, backups.machine()))) : found;
    } finally {
      worker.stop();
    }
  });
  handle("openBackups", noArguments, async (sender) => {
    const chosen = await choose(sender, { properties: ["openDirectory"] });
    if (chosen === null) return ok(null);
    const worker = startBackupWorker(workerPath);
    try {
      const found = await worker.jobs.find(chosen, SECOND_NAME);
      if (!found.ok) return found;
      opened = found.value;
      return found;
    } finally {
      worker.stop();
    }
  });
  handle("planRestore", planRestoreArguments, async (sender, from) => {
    const path = from === null ? await chooseFile(sender) : snapshotPath(folderOf, from);
    if (path === null) return from === null ? ok(null) : fail("refused", "planRestore");
    return planFor(handling, begin(), path);
  });
  handle("prepareRestore", noArguments, async () => {
    if (planning === null) return fail("refused", "prepareRestore");
    // A restore can be taken back, but only what is safe may be put at risk.
    const { failure } = await backups.backUpLocally();
    if (failure !== null) return { ok: false, error: failure };
    return planning.jobs.fetchFiles();
  });
  handle("restoreRows", fromArguments, async (_sender, from) =>
    planning === null ? fail("refused", "restoreRows") : planning.jobs.plannedRows(from),
  );
  handle("endRestore", noArguments, () => {
    end();
    return ok(null);
  });
}

function planFor(
  { backups, journal, dataFolder }: BackupHandling,
  jobs: BackupWorker["jobs"],
  path: string,
) {
  return backups.whileQuiet(async () =>
    jobs.plan({
      ...{ path, dataFolder, journalPath: journal.path },
      journalSize: await journal.size(),
    }),
  );
}

/** Only names of snapshots are taken, so that no path leads out of the folder. */
function snapshotPath(
  folderOf: (place: BackupPlace) => string | null,
  { place, fileName }: { readonly place: BackupPlace; readonly fileName: string },
): string | null {
  const folder = folderOf(place);
  return folder === null || parseSnapshotName(fileName) === null ? null : join(folder, fileName);
}

function listed(found: FoundSnapshot, machine: string): ListedSnapshot {
  const { fileName, at, rows, size, isPartial, head } = found;
  return {
    ...{ fileName, at, rows, size, isPartial },
    isForeign: found.machine !== machine,
    counts: head.ok ? head.value.counts : null,
  };
}

const chooseFile = (sender: WebContents) =>
  choose(sender, {
    properties: ["openFile"],
    filters: [{ name: "Duidu", extensions: ["gz", "jsonl"] }],
  });

/** What the user chose in the system's own dialog; `null` when cancelled. */
async function choose(sender: WebContents, options: OpenDialogOptions): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(sender);
  if (window === null) return null;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
  return canceled ? null : (filePaths[0] ?? null);
}
