import { basename, dirname, join } from "node:path";
import { decodeJournal } from "../../domain/backup/journal";
import { type NeededFile, neededFiles } from "../../domain/backup/needed-files";
import { planRestore, type RestorePlan } from "../../domain/backup/restore-plan";
import { rowCount, rowsLeft, type SnapshotRows } from "../../domain/backup/snapshot";
import { fail, ok, type Result } from "../../domain/result";
import { backupFailure } from "./back-up";
import { type Disk, REAL_DISK } from "./disk";
import { filesNowhere } from "./kept-files";
import { decodeSnapshot } from "./snapshot-file";
import { listSnapshots } from "./snapshot-folder";

/** What can be restored from: a snapshot, or a journal as the program writes it. */
export interface RestoreSource {
  readonly name: string;
  /** When it was made; `null` for a journal. ISO 8601, UTC. */
  readonly at: string | null;
  readonly rows: SnapshotRows;
  /** Lines that could not be read, in it or in what it was made of. */
  readonly damagedLines: number;
  /** Folders that may have the files its rows speak of. */
  readonly roots: readonly string[];
}

/** Folders in which snapshots and journals stand; the files that go with them stand beside these. */
const INNER_FOLDERS: ReadonlySet<string> = new Set(["backups", "journal"]);

export async function readRestoreSource(
  path: string,
  disk: Disk = REAL_DISK,
): Promise<Result<RestoreSource>> {
  const name = basename(path);
  try {
    const bytes = await disk.readFile(path);
    const folder = dirname(path);
    const roots = INNER_FOLDERS.has(basename(folder)) ? [dirname(folder), folder] : [folder];
    const snapshot = decodeSnapshot(bytes, name);
    if (snapshot.ok) {
      const { head, rows } = snapshot.value;
      return ok({ name, at: head.at, rows, damagedLines: head.damagedLines, roots });
    }
    if (snapshot.error.reason !== "not-a-backup") return snapshot;
    const { entries, damagedLines } = decodeJournal(bytes.toString("utf8"));
    const rows = rowsLeft(entries);
    // Any text has lines that cannot be read; one that gives rows is a journal.
    if (rowCount(rows) === 0) return snapshot;
    return ok({ name, at: null, rows, damagedLines, roots });
  } catch (error) {
    return { ok: false, error: readingFailure(error, path) };
  }
}

function readingFailure(error: unknown, path: string) {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return { reason: "file-gone", detail: basename(path) };
  if (code === "EACCES" || code === "EPERM" || code === "EBUSY") {
    return { reason: "file-unreadable", detail: basename(path) };
  }
  return backupFailure(error, path);
}

/** Where a folder the user names may have its snapshots: in it, or as the program arranges them. */
export async function snapshotFolderIn(
  folder: string,
  ownName: string,
  disk: Disk = REAL_DISK,
): Promise<Result<string>> {
  for (const candidate of [folder, join(folder, ownName), join(folder, "backups")]) {
    if ((await listSnapshots(candidate, disk)).length > 0) return ok(candidate);
  }
  return fail("no-backups", folder);
}

/** What a restore would do, as far as it can be told before. */
export interface PlannedRestore {
  readonly source: RestoreSource;
  readonly plan: RestorePlan;
  /** Files that neither this computer nor the source has. */
  readonly nowhere: readonly NeededFile[];
}

/** Holds a source against the journal of what there is now. */
export async function plannedRestore(
  source: RestoreSource,
  journal: string,
  dataFolder: string,
  disk: Disk = REAL_DISK,
): Promise<PlannedRestore> {
  const plan = planRestore(source.rows, rowsLeft(decodeJournal(journal).entries));
  const files = neededFiles(source.rows);
  return { source, plan, nowhere: await filesNowhere(files, [dataFolder, ...source.roots], disk) };
}
