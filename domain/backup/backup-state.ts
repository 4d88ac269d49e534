import type { Failure } from "../result";
import type { SnapshotCounts } from "./snapshot";

/** A snapshot that was read back and held against the journal. */
export interface VerifiedSnapshot {
  /** When it was made; ISO 8601, UTC. */
  readonly at: string;
  readonly rows: number;
  /** In bytes. */
  readonly size: number;
}

/** One place in which snapshots are kept. */
export interface PlaceState {
  readonly folder: string;
  /** The last good one, whatever came after; `null` before the first. */
  readonly last: VerifiedSnapshot | null;
  /** Why the newest attempt came to nothing; `null` where it did not. */
  readonly failure: Failure | null;
}

/** How the backups of the data stand. */
export interface BackupState {
  readonly local: PlaceState;
  /** `null` before the user chose a second folder. */
  readonly second: PlaceState | null;
  readonly isRunning: boolean;
  /** True while something was changed that is in no snapshot yet. */
  readonly isDue: boolean;
  /** Lines of the journal that could not be read. */
  readonly damagedLines: number;
  /** Imported files and images that are damaged in the data folder and lack in the second one. */
  readonly damagedFiles: number;
}

/** One snapshot in a list. */
export interface ListedSnapshot {
  readonly fileName: string;
  /** When it was made; ISO 8601, UTC. */
  readonly at: string;
  readonly rows: number;
  /** In bytes. */
  readonly size: number;
  /** Whether the journal it was made of had lines that could not be read. */
  readonly isPartial: boolean;
  /** Whether it was made from another data folder: several computers may use one folder. */
  readonly isForeign: boolean;
  /** `null` where its first line cannot be read. */
  readonly counts: SnapshotCounts | null;
}

/** Folders that have snapshots: the two places, and one the user opened to restore from. */
export type BackupPlace = "local" | "second" | "opened";
