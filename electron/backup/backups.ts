import { mkdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { BackupState, PlaceState, VerifiedSnapshot } from "../../domain/backup/backup-state";
import { type Failure, fail, ok, type Result } from "../../domain/result";
import { type BackupOutcome, backupFailure } from "../files/back-up";
import type { JournalFile } from "../files/journal-file";
import { namedSnapshots } from "../files/snapshot-folder";
import type { BackupJobs } from "./jobs";
import { backupSchedule, type Clock, REAL_CLOCK } from "./schedule";
import {
  type BackupSettings,
  keepBackupSettings,
  type LoadedSettings,
  loadBackupSettings,
} from "./settings";

/** Name of the folder made in the one the user chooses, in the language of those who look for it. */
export const SECOND_NAME = "对读备份";

/** In milliseconds: what an earlier run did not come to is backed up when the window has come to rest. */
const FIRST_DELAY = 30_000;

/** In milliseconds: the program ends without a backup that takes longer; the next start makes it. */
const PATIENCE_AT_END = 30_000;

export interface Backups {
  state(): BackupState;
  /** Names of the data's and the second folder with snapshots. */
  folders(): { readonly local: string; readonly second: string | null };
  /** Names the data folder in the names of its snapshots. */
  machine(): string;
  /** To be called when the journal has taken in a change. */
  changed(): void;
  /** Backs up now; the result is the state after it. */
  backUp(): Promise<BackupState>;
  /** Makes a folder in `parent`, or takes it if it is one, and backs up to it. */
  chooseSecond(parent: string): Promise<Result<BackupState>>;
  clearSecond(): Promise<BackupState>;
  /** Runs `work` while no snapshot is made of the journal. */
  whileQuiet<T>(work: () => Promise<T>): Promise<T>;
  /** Before the program ends: what is due is backed up, unless that takes too long. */
  finish(): Promise<void>;
}

export interface BackupsOptions {
  readonly dataFolder: string;
  readonly journal: JournalFile;
  /** Version of the program. */
  readonly program: string;
  /** Starts the process that does the work, for one errand. */
  withWorker<T>(errand: (jobs: BackupJobs) => Promise<T>): Promise<T>;
  onState(state: BackupState): void;
  readonly clock?: Clock;
}

/** Keeps the snapshots of the data current, in the data folder and in the user's second one. */
export async function startBackups(options: BackupsOptions): Promise<Backups> {
  const { dataFolder, journal, clock = REAL_CLOCK } = options;
  const settingsPath = join(dataFolder, "backup.json");
  const localFolder = join(dataFolder, "backups");
  const loaded = await loadBackupSettings(settingsPath);
  let { settings } = loaded;
  let state: BackupState = {
    local: { folder: localFolder, last: await newestIn(localFolder), failure: null },
    second: secondAtStart(loaded),
    isRunning: false,
    isDue: false,
    damagedLines: 0,
    damagedFiles: 0,
  };
  let queue: Promise<unknown> = Promise.resolve();
  let hasFailed = false;
  const schedule = backupSchedule(() => void backUp(), clock);

  const tell = (change: Partial<BackupState>) => {
    state = { ...state, ...change };
    options.onState(state);
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  const keep = async (next: BackupSettings) => {
    await keepBackupSettings(settingsPath, next);
    settings = next;
  };

  const run = async () => {
    schedule.began();
    tell({ isRunning: true, isDue: false });
    const made = await outcomeOf(options, settings, localFolder);
    const local = placeAfter(state.local, made.ok ? made.value.local : made);
    const second =
      state.second === null ? null : placeAfter(state.second, made.ok ? made.value.second : made);
    hasFailed = local.failure !== null || (second?.failure ?? null) !== null;
    await keep({ ...settings, secondLast: second?.last ?? null }).catch((error: unknown) => {
      console.error(`The settings of backups could not be kept. ${String(error)}`);
    });
    const { damagedLines, damagedFiles } = made.ok ? made.value : state;
    schedule.ended(!hasFailed);
    tell({ local, second, damagedLines, damagedFiles, isRunning: false, isDue: schedule.isDue() });
  };
  const backUp = () => inTurn(run).then(() => state);

  if ((await journal.size()) > 0) clock.after(FIRST_DELAY, () => void backUp());
  return {
    state: () => state,
    folders: () => ({ local: localFolder, second: settings.secondFolder }),
    machine: () => settings.machine,
    changed: () => {
      schedule.changed();
      if (!state.isDue) tell({ isDue: true });
    },
    backUp,
    chooseSecond: async (parent) => {
      const folder = basename(parent) === SECOND_NAME ? parent : join(parent, SECOND_NAME);
      if (isWithin(dataFolder, folder)) return fail("backup-inside-data", folder);
      try {
        await stat(parent);
        await mkdir(folder, { recursive: true });
        await inTurn(() => keep({ ...settings, secondFolder: folder, secondLast: null }));
      } catch (error) {
        return { ok: false, error: backupFailure(error, folder) };
      }
      tell({ second: { folder, last: null, failure: null } });
      return ok(await backUp());
    },
    clearSecond: async () => {
      await inTurn(() => keep({ ...settings, secondFolder: null, secondLast: null }));
      tell({ second: null });
      return state;
    },
    whileQuiet: inTurn,
    finish: async () => {
      schedule.stop();
      const rest = state.isDue || hasFailed ? backUp() : queue;
      await Promise.race([rest, new Promise((resolve) => setTimeout(resolve, PATIENCE_AT_END))]);
    },
  };
}

async function outcomeOf(
  { dataFolder, journal, program, withWorker }: BackupsOptions,
  { machine, secondFolder }: BackupSettings,
  localFolder: string,
): Promise<Result<BackupOutcome>> {
  try {
    const journalSize = await journal.size();
    const at = new Date().toISOString();
    const paths = { dataFolder, journalPath: journal.path, localFolder, secondFolder };
    return await withWorker((jobs) => jobs.backUp({ ...paths, journalSize, machine, program, at }));
  } catch (error) {
    return { ok: false, error: backupFailure(error, localFolder) };
  }
}

/** A place after an attempt. One that failed keeps the time of the last good snapshot. */
function placeAfter(
  before: PlaceState,
  outcome: Result<VerifiedSnapshot | null, Failure> | null,
): PlaceState {
  if (outcome === null) return before;
  if (!outcome.ok) return { ...before, failure: outcome.error };
  return { ...before, failure: null, last: outcome.value ?? before.last };
}

/** What the folder's names say: a snapshot got its name when it was verified. */
async function newestIn(folder: string): Promise<VerifiedSnapshot | null> {
  const now = new Date().toISOString();
  const newest = (await namedSnapshots(folder)).find(({ at }) => at <= now);
  if (newest === undefined) return null;
  const { size } = await stat(join(folder, newest.fileName));
  return { at: newest.at, rows: newest.rows, size };
}

function secondAtStart({ settings, isLost }: LoadedSettings): PlaceState | null {
  const { secondFolder, secondLast } = settings;
  // Said until a folder is chosen again, or none.
  if (isLost) return { folder: "", last: null, failure: { reason: "backup-settings-lost" } };
  if (secondFolder === null) return null;
  return { folder: secondFolder, last: secondLast, failure: null };
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || !(way.startsWith("..") || way.includes(":"));
}
