import type { NeededFile } from "../../domain/backup/needed-files";
import type { PlannedRow, RestoreSummary } from "../../domain/backup/restore-plan";
import type { Result } from "../../domain/result";
import type { BackupOrder, LocalBackup, SecondBackup } from "../files/back-up";
import type { FoundSnapshot } from "../files/snapshot-folder";

export interface PlanOrder {
  readonly path: string;
  readonly journalPath: string;
  readonly journalSize: number;
  readonly dataFolder: string;
}

/**
 * What the process of its own does for the main process: everything that goes
 * through all rows or many bytes, so that neither of the others is held up.
 */
export interface BackupJobs {
  /** Makes a snapshot in the data folder; the process remembers it for the second one. */
  backUp(order: BackupOrder): Promise<Result<LocalBackup>>;
  backUpTo(folder: string): Promise<Result<SecondBackup>>;
  /** @param isNeeded whether a folder that is not there is a failure */
  list(folder: string, isNeeded: boolean): Promise<Result<readonly FoundSnapshot[]>>;
  /** The folder in or under `folder` that has snapshots. */
  find(folder: string, ownName: string): Promise<Result<string>>;
  /** Reads a source and holds it against the journal; the process remembers it for the two below. */
  plan(order: PlanOrder): Promise<Result<RestoreSummary>>;
  /** Rows of the plan, from one on; an empty list ends them. */
  plannedRows(from: number): Promise<Result<readonly PlannedRow[]>>;
  /** Brings the files of the plan's rows into the data folder; gives those that are nowhere. */
  fetchFiles(): Promise<Result<readonly NeededFile[]>>;
}

export type JobName = keyof BackupJobs;

export type JobRequest = {
  readonly [N in JobName]: {
    readonly number: number;
    readonly name: N;
    readonly args: Parameters<BackupJobs[N]>;
  };
}[JobName];

export interface JobAnswer {
  readonly number: number;
  readonly result: Result<unknown>;
}
