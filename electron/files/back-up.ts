import type { VerifiedSnapshot } from "../../domain/backup/backup-state";
import { decodeJournal } from "../../domain/backup/journal";
import { type Failure, fail, ok, type Result } from "../../domain/result";
import { type Disk, REAL_DISK } from "./disk";
import { fileReason } from "./file-failure";
import { copyMissingFiles } from "./kept-files";
import { type SnapshotFile, snapshotFile } from "./snapshot-file";
import { isFolder, keepSnapshot, sameSnapshot } from "./snapshot-folder";

/** What is to be backed up, and whose it is. */
export interface BackupOrder {
  readonly dataFolder: string;
  readonly journalPath: string;
  /** In bytes: lines are whole up to there. */
  readonly journalSize: number;
  /** Where snapshots go beside the data. */
  readonly localFolder: string;
  readonly machine: string;
  /** Version of the program. */
  readonly program: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What became of the snapshot in the data folder. */
export interface LocalBackup {
  /** Lines of the journal that could not be read; older snapshots stay in any case. */
  readonly damagedLines: number;
  /** `null` where there is nothing to keep yet. */
  readonly local: Result<VerifiedSnapshot | null>;
}

/** What became of it in the second folder. */
export interface SecondBackup {
  readonly second: Result<VerifiedSnapshot | null>;
  /** Kept files whose bytes are not those of their name any more: they were not copied. */
  readonly damagedFiles: number;
}

/**
 * Makes a snapshot of what was acknowledged, for the data folder and then for
 * the second one: one that fails does not keep the other one from being made.
 * Where nothing changed since the last one, that is read and verified instead.
 */
export async function backUpLocally(
  order: BackupOrder,
  disk: Disk = REAL_DISK,
): Promise<LocalBackup & { readonly snapshot: SnapshotFile }> {
  const bytes = await readJournal(order, disk);
  const source = decodeJournal(bytes.toString("utf8"));
  const snapshot = snapshotFile(source, order.at, order.program);
  const local = await attempt(order.localFolder, async () => {
    await disk.mkdir(order.localFolder, { recursive: true });
    return keep(order, order.localFolder, snapshot, disk);
  });
  return { damagedLines: source.damagedLines, local, snapshot };
}

/** Puts the snapshot into the second folder, and after it the kept files that are not there. */
export async function backUpTo(
  folder: string,
  snapshot: SnapshotFile,
  order: BackupOrder,
  disk: Disk = REAL_DISK,
): Promise<SecondBackup> {
  let damagedFiles = 0;
  const second = await attempt(folder, async () => {
    // Never made here: where a disk is not plugged in, its folder would come to stand on another.
    if (!(await isFolder(folder, disk))) return fail("second-missing", folder);
    const kept = await keep(order, folder, snapshot, disk);
    damagedFiles = await copyMissingFiles(order.dataFolder, folder, disk);
    return kept;
  });
  return { second, damagedFiles };
}

async function readJournal({ journalPath, journalSize }: BackupOrder, disk: Disk): Promise<Buffer> {
  if (journalSize === 0) return Buffer.alloc(0);
  const bytes = await disk.readFile(journalPath);
  // It only grows; a shorter one is not the one that was measured.
  if (bytes.length < journalSize) throw new Error(`${journalPath} became shorter.`);
  return bytes.subarray(0, journalSize);
}

async function keep(
  { machine }: BackupOrder,
  folder: string,
  snapshot: SnapshotFile,
  disk: Disk,
): Promise<Result<VerifiedSnapshot | null>> {
  const { head } = snapshot;
  // An empty snapshot would bring nothing back, and say that all is well.
  if (head.rows === 0) return ok(null);
  const keeping = { folder, machine, dayOf: localDay };
  const same = await sameSnapshot(keeping, snapshot, disk);
  if (same !== null) return ok({ ...same, rows: head.rows });
  await keepSnapshot(keeping, snapshot, disk);
  return ok({ at: head.at, rows: head.rows, size: snapshot.bytes().length });
}

/** The day a time is in, where the user lives. */
export function localDay(at: string): string {
  const time = new Date(at);
  return `${time.getFullYear()}-${time.getMonth() + 1}-${time.getDate()}`;
}

async function attempt<T>(folder: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, error: backupFailure(error, folder) };
  }
}

/** Why a place has no new snapshot: the disk's reason where it is known, and what was said in any case. */
export function backupFailure(error: unknown, folder: string): Failure {
  const reason = fileReason(error);
  if (reason !== null) return { reason, detail: folder };
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return { reason: "backup-failed", detail: message };
  // A disk that is pulled out says many things.
  return { reason: "disk-error", detail: `${folder} (${code})` };
}
