import { TABLE_NAMES, type TableName } from "./journal";
import type { NeededFile } from "./needed-files";
import type { SnapshotRows } from "./snapshot";

/** How a row of a snapshot stands to what there is now. */
export const ROW_STATES = [
  /** There is none with its id now. */
  "missing",
  /** Both are there, and the snapshot's was altered last. */
  "newer-there",
  /** Both are there, and the present one was altered last. */
  "newer-here",
  /** Both are there and differ in something that bears no time. */
  "undecided",
  "same",
] as const;
export type RowState = (typeof ROW_STATES)[number];

/** Rows of a snapshot that are not as they are now. */
export interface PlannedRow {
  readonly table: TableName;
  readonly id: string;
  readonly row: unknown;
  readonly state: Exclude<RowState, "same">;
}

export type StateCounts = Readonly<Record<RowState, number>>;

export interface RestorePlan {
  readonly counts: Readonly<Record<TableName, StateCounts>>;
  /** In the order of the tables. */
  readonly rows: readonly PlannedRow[];
}

/** Holds a snapshot against what there is now. What the snapshot lacks is not concerned: nothing is deleted. */
export function planRestore(snapshot: SnapshotRows, now: SnapshotRows): RestorePlan {
  const rows: PlannedRow[] = [];
  const counts = TABLE_NAMES.map((table) => {
    const found = { missing: 0, "newer-there": 0, "newer-here": 0, undecided: 0, same: 0 };
    for (const [id, row] of snapshot[table]) {
      const state = rowState(row, now[table].get(id));
      found[state]++;
      if (state !== "same") rows.push({ table, id, row, state });
    }
    return [table, found];
  });
  return { counts: Object.fromEntries(counts) as RestorePlan["counts"], rows };
}

/** @param present `undefined` where there is none */
export function rowState(row: unknown, present: unknown): RowState {
  if (present === undefined) return "missing";
  if (JSON.stringify(row) === JSON.stringify(present)) return "same";
  const [there, here] = [alteredAt(row), alteredAt(present)];
  if (there === null || here === null || there === here) return "undecided";
  return there > here ? "newer-there" : "newer-here";
}

/**
 * When a row was altered last, as far as it says so. Moving it to the recycle
 * bin does not count: it would then be newer than the one that was put back.
 */
function alteredAt(row: unknown): string | null {
  const { updatedAt, decidedAt, savedAt } = row as Readonly<Record<string, unknown>>;
  const at = updatedAt ?? decidedAt ?? savedAt;
  return typeof at === "string" ? at : null;
}

/** What a restore would do, without the rows themselves. */
export interface RestoreSummary {
  /** Name of the file. */
  readonly name: string;
  /** When it was made; `null` where the file does not say. ISO 8601, UTC. */
  readonly at: string | null;
  /** Lines that could not be read, in it or in what it was made of. */
  readonly damagedLines: number;
  readonly counts: RestorePlan["counts"];
  /** Files that neither this computer nor the source has. */
  readonly nowhere: readonly NeededFile[];
}

/** What the user chose for rows that are there in both. */
export interface RestoreChoice {
  readonly newerThere: boolean;
  /** Also where the present row was altered last, or nobody can tell. */
  readonly others: boolean;
}

/** True where the snapshot's row takes the present one's place, or fills its gap. */
export function isRestored(state: RowState, { newerThere, others }: RestoreChoice): boolean {
  switch (state) {
    case "missing":
      return true;
    case "newer-there":
      return newerThere;
    case "newer-here":
    case "undecided":
      return others;
    case "same":
      return false;
  }
}
