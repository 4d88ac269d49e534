import { mkdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BackupState, PlaceState } from "../../domain/backup/backup-state";
import { fail, ok, type Result } from "../../domain/result";
import { backupFailure } from "../files/back-up";
import type { JournalFile } from "../files/journal-file";
import type { BackupJobs } from "./jobs";
import {
  answered,
  isWithin,
  localAtStart,
  placeAfter,
  secondAtStart,
  secondFolderIn,
} from "./places";
import { backupSchedule, type Clock, REAL_CLOCK, type Schedule } from "./schedule";
import { type BackupSettings, keepBackupSettings, loadBackupSettings } from "./settings";

/** In milliseconds: what an earlier run did not come to is backed up when the window has come to rest. */
const FIRST_DELAY = 30_000;

/** In milliseconds: a hundred thousand rows take some ten seconds. */
const LONGEST_LOCAL = 5 * 60_000;

/** In milliseconds: the first copy of many imported files to a slow stick takes long; the next attempt goes on from there. */
const LONGEST_SECOND = 30 * 60_000;

/** In milliseconds: the program ends without a backup that takes longer; the next start makes it. */
const PATIENCE_AT_END = 30_000;

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

/** Keeps the snapshots of the data current from now on. */
export async function startBackups(options: BackupsOptions): Promise<Backups> {
  const { dataFolder, journal, clock = REAL_CLOCK } = options;
  const settings = await loadBackupSettings(settingsPath(dataFolder));
  const backups = new Backups(options, settings, await localAtStart(localFolder(dataFolder)));
  // Where it cannot even be measured, the attempt says so.
  const size = await journal.size().catch(() => null);
  if (size !== 0) clock.after(FIRST_DELAY, () => void backups.backUp());
  return backups;
}

const settingsPath = (dataFolder: string) => join(dataFolder, "backup.json");
const localFolder = (dataFolder: string) => join(dataFolder, "backups");

/** Where links lead to; some drives cannot say, and have none. */
const withoutLinks = (path: string) => realpath(path).catch(() => path);

/** The snapshots of the data, in the data folder and in the user's second one. */
export class Backups {
  readonly #options: BackupsOptions;
  readonly #schedule: Schedule;
  #settings: BackupSettings;
  #state: BackupState;
  /** Whoever reads or replaces the journal does so in turn. */
  #queue: Promise<unknown> = Promise.resolve();
  /** Attempts that have not ended: one may hang at a second folder that does not answer. */
  readonly #running = new Set<Promise<void>>();
  #isAtSecond = false;

  constructor(options: BackupsOptions, settings: BackupSettings, local: PlaceState) {
    this.#options = options;
    this.#settings = settings;
    this.#schedule = backupSchedule(() => void this.backUp(), options.clock);
    this.#state = {
      ...{ local, second: secondAtStart(settings), isRunning: false, isDue: false },
      ...{ damagedLines: 0, damagedFiles: 0 },
    };
  }

  state(): BackupState {
    return this.#state;
  }

  /** The data's and the second folder with snapshots. */
  folders(): { readonly local: string; readonly second: string | null } {
    return { local: this.#state.local.folder, second: this.#settings.secondFolder };
  }

  /** Names the data folder in the names of its snapshots. */
  machine(): string {
    return this.#settings.machine;
  }

  /** To be called when the journal has taken in a change. */
  changed(): void {
    this.#schedule.changed();
    if (!this.#state.isDue) this.#tell({ isDue: true });
  }

  /** Backs up now; the result is the state after it. */
  backUp(): Promise<BackupState> {
    return this.#attempt().all.then(() => this.#state);
  }

  /** As above, but does not wait for the second folder. */
  backUpLocally(): Promise<PlaceState> {
    return this.#attempt().local.then(() => this.#state.local);
  }

  /** Makes a folder in `chosen`, or takes it if it is one, and begins to back up to it. */
  async chooseSecond(chosen: string): Promise<Result<BackupState>> {
    const folder = secondFolderIn(chosen);
    const data = await withoutLinks(this.#options.dataFolder);
    if (isWithin(data, await withoutLinks(chosen))) return fail("backup-inside-data", folder);
    try {
      await stat(chosen);
      await mkdir(folder, { recursive: true });
      await this.#keepSecond(folder);
    } catch (error) {
      return { ok: false, error: backupFailure(error, folder) };
    }
    this.#tell({ second: { folder, last: null, failure: null }, damagedFiles: 0 });
    void this.backUp();
    return ok(this.#state);
  }

  async clearSecond(): Promise<BackupState> {
    await this.#keepSecond(null);
    this.#tell({ second: null, damagedFiles: 0 });
    return this.#state;
  }

  /** Runs `work` while no snapshot is made of the journal. */
  whileQuiet<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Before the program ends: what is due is backed up, unless that takes too long. */
  async finish(): Promise<void> {
    this.#schedule.stop();
    const isNeeded = this.#state.isDue || this.#hasFailed();
    const rest = isNeeded ? [this.#attempt().all] : [...this.#running];
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_AT_END));
    await Promise.race([Promise.all(rest), patience]);
  }

  /** Begins an attempt: `local` is done when the data folder has its snapshot, `all` with the second one. */
  #attempt(): { readonly local: Promise<void>; readonly all: Promise<void> } {
    this.#schedule.began();
    this.#tell({ isRunning: true, isDue: false });
    let localDone: () => void = () => undefined;
    const local = new Promise<void>((resolve) => {
      localDone = resolve;
    });
    const all = this.#options
      .withWorker(async (jobs) => {
        const first = await this.whileQuiet(() => this.#atLocal(jobs));
        localDone();
        await this.#atSecond(jobs, first);
      })
      .catch((error: unknown) => {
        const { local } = this.#state;
        this.#tell({ local: { ...local, failure: backupFailure(error, local.folder) } });
      })
      .then(() => {
        localDone();
        this.#running.delete(all);
        this.#schedule.ended(!this.#hasFailed() && !this.#isAtSecond);
        this.#tell({ isRunning: this.#running.size > 0, isDue: this.#schedule.isDue() });
      });
    this.#running.add(all);
    return { local, all };
  }

  async #atLocal(jobs: BackupJobs): Promise<Result<unknown>> {
    const { dataFolder, journal, program } = this.#options;
    const { folder } = this.#state.local;
    const made = await answered(LONGEST_LOCAL, folder, async () =>
      jobs.backUp({
        ...{ dataFolder, journalPath: journal.path, journalSize: await journal.size() },
        ...{ localFolder: folder, machine: this.#settings.machine, program },
        at: new Date().toISOString(),
      }),
    );
    const local = placeAfter(this.#state.local, made.ok ? made.value.local : made);
    this.#tell({ local, ...(made.ok && { damagedLines: made.value.damagedLines }) });
    return made;
  }

  /** @param first what became of the snapshot in the data folder: without it there is none to copy */
  async #atSecond(jobs: BackupJobs, first: Result<unknown>): Promise<void> {
    const folder = this.#settings.secondFolder;
    // What another attempt is busy with there is tried again later.
    if (folder === null || this.#isAtSecond) return;
    this.#isAtSecond = true;
    const made = await answered(LONGEST_SECOND, folder, async () =>
      first.ok ? jobs.backUpTo(folder) : first,
    );
    this.#isAtSecond = false;
    const { second: before } = this.#state;
    // Another folder may have been chosen meanwhile.
    if (this.#settings.secondFolder !== folder || before === null) return;
    const second = placeAfter(before, made.ok ? made.value.second : made);
    this.#tell({ second, ...(made.ok && { damagedFiles: made.value.damagedFiles }) });
    await this.#keep({ ...this.#settings, secondLast: second.last }).catch((error: unknown) => {
      console.error(`The settings of backups could not be kept. ${String(error)}`);
    });
  }

  #hasFailed(): boolean {
    const { local, second } = this.#state;
    return local.failure !== null || (second !== null && second.failure !== null);
  }

  #keepSecond(secondFolder: string | null): Promise<void> {
    return this.#keep({ ...this.#settings, secondFolder, secondLast: null, isSecondLost: false });
  }

  async #keep(settings: BackupSettings): Promise<void> {
    await keepBackupSettings(settingsPath(this.#options.dataFolder), settings);
    this.#settings = settings;
  }

  #tell(change: Partial<BackupState>): void {
    this.#state = { ...this.#state, ...change };
    this.#options.onState(this.#state);
  }
}
