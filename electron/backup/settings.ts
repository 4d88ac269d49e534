import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { VerifiedSnapshot } from "../../domain/backup/backup-state";
import { fail, ok, type Result } from "../../domain/result";
import { writeAtomically } from "../files/atomic-write";

/** What is remembered about backups beside them. */
export interface BackupSettings {
  /** Names this data folder in the names of its snapshots: eight hexadecimal digits. */
  readonly machine: string;
  /** The second place; `null` before the user chose one. */
  readonly secondFolder: string | null;
  /** The last snapshot verified there: where it is not plugged in, its folder cannot be asked. */
  readonly secondLast: VerifiedSnapshot | null;
  /** True where settings could not be read: a folder was perhaps chosen, and the user is to choose again. */
  readonly isSecondLost: boolean;
}

const MACHINE = /^[0-9a-f]{8}$/;
const MACHINE_BYTES = 4;

/**
 * The settings. At the first start, and in the place of those that cannot be
 * read, new ones are made and kept: the name of the data folder must not change
 * from start to start, or no snapshot would be known as its own.
 */
export async function loadBackupSettings(path: string): Promise<BackupSettings> {
  const kept = await readSettings(path);
  if (kept.ok && kept.value !== null) return kept.value;
  const settings: BackupSettings = {
    machine: randomBytes(MACHINE_BYTES).toString("hex"),
    secondFolder: null,
    secondLast: null,
    isSecondLost: !kept.ok,
  };
  await keepBackupSettings(path, settings).catch((error: unknown) => {
    console.error(`The settings of backups could not be kept. ${String(error)}`);
  });
  return settings;
}

export function keepBackupSettings(path: string, settings: BackupSettings): Promise<void> {
  return writeAtomically(path, Buffer.from(`${JSON.stringify(settings)}\n`));
}

/** `null` where there are none yet. */
async function readSettings(path: string): Promise<Result<BackupSettings | null>> {
  try {
    const value = JSON.parse(await readFile(path, "utf8")) as Partial<BackupSettings> | null;
    const isWhole = MACHINE.test(value?.machine ?? "");
    return isWhole ? ok(value as BackupSettings) : fail("backup-settings-lost", path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return ok(null);
    const { message } = error as Error;
    return fail("backup-settings-lost", `${path}: ${message}`);
  }
}
