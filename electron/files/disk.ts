import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";

/** What is asked of the disk where a fault must lose nothing; tests put faults in its place. */
export type Disk = typeof REAL_DISK;

export const REAL_DISK = {
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} as const;

/** Makes sure that names given in a folder are on the disk too. Windows does that by itself. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await disk.open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
