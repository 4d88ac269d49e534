import type { VerifiedSnapshot } from "../../domain/backup/backup-state";
import { decodeJournal } from "../../domain/backup/journal";
import { type Failure, fail, ok, type Result } from "../../domain/result";
import { type Disk, REAL_DISK } from "./disk";
import { fileReason } from "./file-failure";
import { copyMissingFiles } from "./kept-files";
import { type SnapshotFile, snapshotFile } from "./snapshot-file";
import { keepSnapshot, sameSnapshot } from "./snapshot-folder";

/** What a place is to have, and whose it is. */
export interface BackupOrder {
  readonly dataFolder: string;
  readonly journalPath: string;
  /** In bytes: lines are whole up to there. */
  readonly journalSize: number;
  /** Where snapshots go beside the data, and where else. */
  readonly localFolder: string;
  readonly secondFolder: string | null;
  readonly machine: string;
  /** Version of the program. */
  readonly program: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface BackupOutcome {
  /** Lines of the journal that could not be read; older snapshots stay in any case. */
  readonly damagedLines: number;
  /** `null` where there is nothing to keep yet. */
  readonly local: Result<VerifiedSnapshot | null>;
  /** `null` where there is no second folder. */
  readonly second: Result<VerifiedSnapshot | null> | null;
  /** Kept files whose bytes are not those of their name any more: they were not copied. */
  readonly damagedFiles: number;
}

/**
 * Makes a snapshot of what was acknowledged, in both places: one that fails does
 * not keep the other one from being made. Where nothing changed since the last
 * one, that is read and verified instead.
 */
export async function backUp(order: BackupOrder, disk: Disk = REAL_DISK): Promise<BackupOutcome> {
  const bytes = await readJournal(order, disk);
  const source = decodeJournal(bytes.toString("utf8"));
  const snapshot = snapshotFile(source, order.at, order.program);
  const { secondFolder, dataFolder } = order;
  const local = await attempt(order.localFolder, async () => {
    await disk.mkdir(order.localFolder, { recursive: true });
    return keep(order, order.localFolder, snapshot, disk);
  });
  let damagedFiles = 0;
  const second =
    secondFolder === null
      ? null
      : await attempt(secondFolder, async () => {
          // Never made here: where a disk is not plugged in, its folder would come to stand on another.
          if (!(await isFolder(secondFolder, disk))) return fail("second-missing", secondFolder);
          damagedFiles = await copyMissingFiles(dataFolder, secondFolder, disk);
          return keep(order, secondFolder, snapshot, disk);
        });
  return { damagedLines: source.damagedLines, local, second, damagedFiles };
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

async function isFolder(path: string, disk: Disk): Promise<boolean> {
  try {
    return (await disk.stat(path)).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw error;
  }
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
