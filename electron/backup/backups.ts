import { mkdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { BackupState, PlaceState, VerifiedSnapshot } from "../../domain/backup/backup-state";
import { type Failure, fail, ok, type Result } from "../../domain/result";
import { backupFailure } from "../files/back-up";
import type { JournalFile } from "../files/journal-file";
import { namedSnapshots } from "../files/snapshot-folder";
import type { BackupJobs } from "./jobs";
import { backupSchedule, type Clock, REAL_CLOCK } from "./schedule";
import { type BackupSettings, keepBackupSettings, loadBackupSettings } from "./settings";

/** Name of the folder made in the one the user chooses, in the language of those who look for it. */
export const SECOND_NAME = "对读备份";

/** In milliseconds: what an earlier run did not come to is backed up when the window has come to rest. */
const FIRST_DELAY = 30_000;

/** In milliseconds: a hundred thousand rows take some ten seconds. */
const LONGEST_LOCAL = 5 * 60_000;

/** In milliseconds: the first copy of many imported files to a slow stick takes long; the next attempt goes on from there. */
const LONGEST_SECOND = 30 * 60_000;

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
  /** As above, but does not wait for the second folder. */
  backUpLocally(): Promise<PlaceState>;
  /** Makes a folder in `parent`, or takes it if it is one, and begins to back up to it. */
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
  let settings = await loadBackupSettings(settingsPath);
  let state: BackupState = {
    local: { folder: localFolder, last: await newestIn(localFolder), failure: null },
    second: secondAtStart(settings),
    isRunning: false,
    isDue: false,
    damagedLines: 0,
    damagedFiles: 0,
  };
  let queue: Promise<unknown> = Promise.resolve();
  /** Attempts that have not ended: one may hang at a second folder that does not answer. */
  const running = new Set<Promise<void>>();
  let isAtSecond = false;
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
  const hasFailed = () => state.local.failure !== null || (state.second?.failure ?? null) !== null;

  const atLocal = async (jobs: BackupJobs) => {
    const made = await answered(LONGEST_LOCAL, localFolder, async () =>
      jobs.backUp({
        ...{ dataFolder, journalPath: journal.path, journalSize: await journal.size() },
        ...{ localFolder, machine: settings.machine, program: options.program },
        at: new Date().toISOString(),
      }),
    );
    const local = placeAfter(state.local, made.ok ? made.value.local : made);
    tell({ local, ...(made.ok && { damagedLines: made.value.damagedLines }) });
    return made;
  };
  const atSecond = async (jobs: BackupJobs, first: Result<unknown>) => {
    const folder = settings.secondFolder;
    // What another attempt is busy with there is tried again later.
    if (folder === null || isAtSecond) return;
    isAtSecond = true;
    const made = await answered(LONGEST_SECOND, folder, async () =>
      first.ok ? jobs.backUpTo(folder) : first,
    );
    isAtSecond = false;
    // Another folder may have been chosen meanwhile.
    if (settings.secondFolder !== folder || state.second === null) return;
    const second = placeAfter(state.second, made.ok ? made.value.second : made);
    tell({ second, ...(made.ok && { damagedFiles: made.value.damagedFiles }) });
    await keep({ ...settings, secondLast: second.last }).catch((error: unknown) => {
      console.error(`The settings of backups could not be kept. ${String(error)}`);
    });
  };

  /** Begins an attempt: `local` is done when the data folder has its snapshot, `all` with the second one. */
  const attempt = () => {
    schedule.began();
    tell({ isRunning: true, isDue: false });
    let localDone: () => void = () => undefined;
    const local = new Promise<void>((resolve) => {
      localDone = resolve;
    });
    const all = options
      .withWorker(async (jobs) => {
        const first = await inTurn(() => atLocal(jobs));
        localDone();
        await atSecond(jobs, first);
      })
      .catch((error: unknown) =>
        tell({ local: { ...state.local, failure: backupFailure(error, localFolder) } }),
      )
      .then(() => {
        localDone();
        running.delete(all);
        schedule.ended(!hasFailed() && !isAtSecond);
        tell({ isRunning: running.size > 0, isDue: schedule.isDue() });
      });
    running.add(all);
    return { local, all };
  };
  const backUp = () => attempt().all.then(() => state);

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
    backUpLocally: () => attempt().local.then(() => state.local),
    chooseSecond: async (parent) => {
      const folder = basename(parent) === SECOND_NAME ? parent : join(parent, SECOND_NAME);
      if (isWithin(dataFolder, folder)) return fail("backup-inside-data", folder);
      try {
        await stat(parent);
        await mkdir(folder, { recursive: true });
        await keep({ ...settings, secondFolder: folder, secondLast: null, isSecondLost: false });
      } catch (error) {
        return { ok: false, error: backupFailure(error, folder) };
      }
      tell({ second: { folder, last: null, failure: null } });
      void backUp();
      return ok(state);
    },
    clearSecond: async () => {
      await keep({ ...settings, secondFolder: null, secondLast: null, isSecondLost: false });
      tell({ second: null, damagedFiles: 0 });
      return state;
    },
    whileQuiet: inTurn,
    finish: async () => {
      schedule.stop();
      const rest = state.isDue || hasFailed() ? [attempt().all] : [...running];
      await Promise.race([Promise.all(rest), pause(PATIENCE_AT_END)]);
    },
  };
}

/** What a job answers; one that throws, or does not answer for so many milliseconds, has failed. */
async function answered<T>(
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

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
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

function secondAtStart({
  secondFolder,
  secondLast,
  isSecondLost,
}: BackupSettings): PlaceState | null {
  // Said until a folder is chosen again, or none.
  if (isSecondLost) return { folder: "", last: null, failure: { reason: "backup-settings-lost" } };
  if (secondFolder === null) return null;
  return { folder: secondFolder, last: secondLast, failure: null };
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || !(way.startsWith("..") || way.includes(":"));
}
