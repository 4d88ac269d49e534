import { stat } from "node:fs/promises";
import paths, { basename, join, type PlatformPath } from "node:path";
import type { PlaceState, VerifiedSnapshot } from "../../domain/backup/backup-state";
import { fail, type Result } from "../../domain/result";
import { backupFailure } from "../files/back-up";
import { namedSnapshots } from "../files/snapshot-folder";
import type { BackupSettings } from "./settings";

/** Name of the folder made in the one the user chooses, in the language of those who look for it. */
export const SECOND_NAME = "对读备份";

/** The folder for snapshots in one the user chose, which may be it already. */
export function secondFolderIn(chosen: string): string {
  return basename(chosen) === SECOND_NAME ? chosen : join(chosen, SECOND_NAME);
}

/** @param system how paths are written; that of another system in tests */
export function isWithin(folder: string, path: string, system: PlatformPath = paths): boolean {
  const way = system.relative(folder, path);
  // On Windows the way to another disk or a shared folder is that one's whole path.
  return way !== ".." && !way.startsWith(`..${system.sep}`) && !system.isAbsolute(way);
}

/** The data folder's place as its names tell of it: a snapshot got its name when it was verified. */
export async function localAtStart(folder: string): Promise<PlaceState> {
  try {
    return { folder, last: await newestIn(folder), failure: null };
  } catch (error) {
    // The program starts all the same: what is wrong is said in its window.
    return { folder, last: null, failure: backupFailure(error, folder) };
  }
}

async function newestIn(folder: string): Promise<VerifiedSnapshot | null> {
  const now = new Date().toISOString();
  const newest = (await namedSnapshots(folder)).find(({ at }) => at <= now);
  if (newest === undefined) return null;
  const { size } = await stat(join(folder, newest.fileName));
  return { at: newest.at, rows: newest.rows, size };
}

/** The second place as the settings remember it; `null` where there is none. */
export function secondAtStart(settings: BackupSettings): PlaceState | null {
  const { secondFolder, secondLast, isSecondLost } = settings;
  // Said until a folder is chosen again, or none.
  if (isSecondLost) return { folder: "", last: null, failure: { reason: "backup-settings-lost" } };
  if (secondFolder === null) return null;
  return { folder: secondFolder, last: secondLast, failure: null };
}

/** A place after an attempt. One that failed keeps the time of the last good snapshot. */
export function placeAfter(
  before: PlaceState,
  outcome: Result<VerifiedSnapshot | null>,
): PlaceState {
  if (!outcome.ok) return { ...before, failure: outcome.error };
  return { ...before, failure: null, last: outcome.value ?? before.last };
}

/** What a job answers; one that throws, or does not answer for so many milliseconds, has failed. */
export async function answered<T>(
  longest: number,
  folder: string,
  job: () => Promise<Result<T>>,
): Promise<Result<T>> {
  let timer: NodeJS.Timeout | undefined;
  const given = new Promise<Result<T>>((resolve) => {
    timer = setTimeout(() => resolve(fail("backup-took-too-long", folder)), longest);
  });
  try {
    return await Promise.race([job(), given]);
  } catch (error) {
    return { ok: false, error: backupFailure(error, folder) };
  } finally {
    clearTimeout(timer);
  }
}
