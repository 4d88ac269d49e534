import { join } from "node:path";
import { outdatedSnapshots } from "../../domain/backup/rotation";
import type { SnapshotHead } from "../../domain/backup/snapshot";
import {
  byNewest,
  parseSnapshotName,
  type SnapshotName,
  snapshotFileName,
} from "../../domain/backup/snapshot-name";
import { fail, type Result } from "../../domain/result";
import { type Disk, REAL_DISK, syncFolder } from "./disk";
import { decodeSnapshotHead, FIRST_LINE, type SnapshotFile } from "./snapshot-file";

/** Ends the name of a snapshot that is still being written. */
const UNFINISHED = ".tmp";

export interface NamedSnapshot extends SnapshotName {
  readonly fileName: string;
}

/** The snapshots in a folder by their names, the newest first; none where there is no folder. */
export async function namedSnapshots(
  folder: string,
  disk: Disk = REAL_DISK,
): Promise<readonly NamedSnapshot[]> {
  const names = await namesIn(folder, disk);
  return names
    .flatMap((fileName) => {
      const name = parseSnapshotName(fileName);
      return name === null ? [] : [{ ...name, fileName }];
    })
    .sort(byNewest);
}

async function namesIn(folder: string, disk: Disk): Promise<readonly string[]> {
  try {
    return await disk.readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

export async function isFolder(path: string, disk: Disk = REAL_DISK): Promise<boolean> {
  try {
    return (await disk.stat(path)).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw error;
  }
}

/** A snapshot in a list: what its name and its first line say. */
export interface FoundSnapshot extends NamedSnapshot {
  /** In bytes. */
  readonly size: number;
  readonly head: Result<SnapshotHead>;
}

/** One that cannot be read stands in the list as such: the others can be restored all the same. */
export async function listSnapshots(
  folder: string,
  disk: Disk = REAL_DISK,
): Promise<readonly FoundSnapshot[]> {
  const listed: FoundSnapshot[] = [];
  for (const one of await namedSnapshots(folder, disk)) {
    listed.push({ ...one, ...(await beginningOf(join(folder, one.fileName), one.fileName, disk)) });
  }
  return listed;
}

async function beginningOf(
  path: string,
  fileName: string,
  disk: Disk,
): Promise<Pick<FoundSnapshot, "size" | "head">> {
  try {
    const file = await disk.open(path, "r");
    try {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read(Buffer.alloc(FIRST_LINE), 0, FIRST_LINE, 0);
      return { size, head: decodeSnapshotHead(buffer.subarray(0, bytesRead), fileName) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { size: 0, head: fail("file-unreadable", `${fileName}: ${(error as Error).message}`) };
  }
}

/** Where snapshots are kept, and whose are made there. */
export interface SnapshotKeeping {
  readonly folder: string;
  readonly machine: string;
  /** Names the day a time is in, where the user lives. */
  readonly dayOf: (at: string) => string;
}

/** The newest whole snapshot of this computer, if it is readable and says the same; `null` otherwise. */
export async function sameSnapshot(
  { folder, machine }: SnapshotKeeping,
  { head, isIn }: SnapshotFile,
  disk: Disk = REAL_DISK,
): Promise<{ readonly at: string; readonly size: number } | null> {
  const newest = (await namedSnapshots(folder, disk)).find(
    // A wrong clock may have dated some into the future.
    (one) => one.machine === machine && one.at <= head.at,
  );
  if (newest === undefined || newest.isPartial !== head.damagedLines > 0) return null;
  // One that cannot be read is as good as none; a disk that cannot be written says so itself.
  const bytes = await disk.readFile(join(folder, newest.fileName)).catch(() => null);
  return bytes !== null && isIn(bytes) ? { at: newest.at, size: bytes.length } : null;
}

/**
 * Puts a snapshot into a folder that is there: it is written beside, put on the
 * disk, read back and held against the rows it was made of; only then it gets
 * its name, and only then older ones go. Throws what the disk says; the folder
 * then has the snapshots it had.
 */
export async function keepSnapshot(
  { folder, machine, dayOf }: SnapshotKeeping,
  { head, bytes, isIn }: SnapshotFile,
  disk: Disk = REAL_DISK,
): Promise<void> {
  const isPartial = head.damagedLines > 0;
  const fileName = snapshotFileName({ at: head.at, rows: head.rows, machine, isPartial });
  const path = join(folder, fileName);
  const unfinished = `${path}${UNFINISHED}`;
  try {
    await writeThrough(disk, unfinished, bytes());
    if (!isIn(await disk.readFile(unfinished))) {
      throw new Error(`${unfinished} does not say what the journal says.`);
    }
    await disk.rename(unfinished, path);
    await syncFolder(disk, folder);
  } catch (error) {
    await disk.rm(unfinished, { force: true });
    throw error;
  }
  await rotate({ folder, machine, dayOf }, head.at, disk);
}

async function writeThrough(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Removes the snapshots that are out of date, and what a killed program left
 * unfinished. What another program holds open stays until the next time: the
 * snapshot that was made is none the worse for it.
 */
async function rotate(
  { folder, machine, dayOf }: SnapshotKeeping,
  now: string,
  disk: Disk,
): Promise<void> {
  const unfinished = (await namesIn(folder, disk)).filter((name) => {
    if (!name.endsWith(UNFINISHED)) return false;
    return parseSnapshotName(name.slice(0, -UNFINISHED.length))?.machine === machine;
  });
  const outdated = outdatedSnapshots(await namedSnapshots(folder, disk), machine, now, dayOf);
  for (const name of [...unfinished, ...outdated.map(({ fileName }) => fileName)]) {
    await disk.rm(join(folder, name), { force: true }).catch((error: unknown) => {
      console.error(`An old snapshot could not be removed. ${String(error)}`);
    });
  }
}
