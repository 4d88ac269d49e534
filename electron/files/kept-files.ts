import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import type { NeededFile } from "../../domain/backup/needed-files";
import { type Disk, REAL_DISK, syncFolder } from "./disk";

/** The folders of files that rows speak of, each file under its SHA-256. */
export const KEPT_FOLDERS = ["originals", "images"] as const;

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Copies to `to` the files of the data folder that are not there, each read back
 * and held against its name. Tells how many are damaged in the data folder: those
 * are left out.
 */
export async function copyMissingFiles(
  from: string,
  to: string,
  disk: Disk = REAL_DISK,
): Promise<number> {
  let damaged = 0;
  for (const folder of KEPT_FOLDERS) {
    const there = new Set(await hashesIn(join(to, folder), disk));
    for (const sha256 of await hashesIn(join(from, folder), disk)) {
      if (there.has(sha256)) continue;
      const isCopied = await copyFile(join(from, folder, sha256), join(to, folder, sha256), disk);
      if (!isCopied) damaged++;
    }
  }
  return damaged;
}

/** Fetches files that are lacking in the data folder from where a snapshot comes from; tells what is there nowhere. */
export async function fetchFiles(
  files: readonly NeededFile[],
  from: readonly string[],
  dataFolder: string,
  disk: Disk = REAL_DISK,
): Promise<readonly NeededFile[]> {
  const missing: NeededFile[] = [];
  for (const file of files) {
    const to = join(dataFolder, file.kind, file.sha256);
    if (await isThere(to, disk)) continue;
    let isFetched = false;
    for (const root of from) {
      if (isFetched) break;
      const path = join(root, file.kind, file.sha256);
      isFetched = (await isThere(path, disk)) && (await copyFile(path, to, disk));
    }
    if (!isFetched) missing.push(file);
  }
  return missing;
}

/** Of the files, those that neither the data folder nor any of the others has. */
export async function filesNowhere(
  files: readonly NeededFile[],
  folders: readonly string[],
  disk: Disk = REAL_DISK,
): Promise<readonly NeededFile[]> {
  const nowhere: NeededFile[] = [];
  for (const file of files) {
    let isSomewhere = false;
    for (const root of folders) {
      isSomewhere ||= await isThere(join(root, file.kind, file.sha256), disk);
    }
    if (!isSomewhere) nowhere.push(file);
  }
  return nowhere;
}

async function hashesIn(folder: string, disk: Disk): Promise<readonly string[]> {
  try {
    return (await disk.readdir(folder)).filter((name) => SHA256.test(name)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

async function isThere(path: string, disk: Disk): Promise<boolean> {
  try {
    return (await disk.stat(path)).isFile();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw error;
  }
}

/** A file appears under its name when it is whole and on the disk. False where its bytes are not those of its name. */
async function copyFile(from: string, to: string, disk: Disk): Promise<boolean> {
  const bytes = await disk.readFile(from);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (!to.endsWith(sha256)) return false;
  await makeFolder(dirname(to), disk);
  const unfinished = `${to}.tmp`;
  try {
    const file = await disk.open(unfinished, "w");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!bytes.equals(await disk.readFile(unfinished))) {
      throw new Error(`${unfinished} is not what was written.`);
    }
    await disk.rename(unfinished, to);
    await syncFolder(disk, dirname(to));
  } catch (error) {
    await disk.rm(unfinished, { force: true });
    throw error;
  }
  return true;
}

/** Never with the folder around it: where a disk is pulled out meanwhile, that would come to stand on another. */
async function makeFolder(path: string, disk: Disk): Promise<void> {
  try {
    await disk.mkdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
