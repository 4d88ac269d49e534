import { rowState } from "./restore-plan";

export interface Comparison<Row> {
  /** Rows the database lacks, or has in another state than the journal, as the journal has them. */
  readonly lost: readonly Row[];
  /** Rows the journal does not know as the database has them: they stay, and are to be recorded. */
  readonly unrecorded: readonly Row[];
}

/**
 * Holds a table against the journal. The journal is written first, so where the
 * two differ it is the newer one; but nothing is ever deleted on its word, since
 * a row too many harms less than a row too few. Of a journal that has lines that
 * cannot be read, a row's newest state may be among these: there the database's
 * row stays, unless it was altered before that of the journal.
 *
 * @param isWhole whether every line of the journal could be read
 */
export function compareWithJournal<Row extends { readonly id: string }>(
  journal: ReadonlyMap<string, Row | null>,
  stored: readonly Row[],
  isWhole: boolean,
): Comparison<Row> {
  const byId = new Map(stored.map((row) => [row.id, row]));
  const lost: Row[] = [];
  const older = new Set<string>();
  for (const [id, row] of journal) {
    if (row === null) continue;
    const state = rowState(row, byId.get(id));
    if (state === "same") continue;
    if (isWhole || state === "missing" || state === "newer-there") lost.push(row);
    else older.add(id);
  }
  const unrecorded = stored.filter(({ id }) => (journal.get(id) ?? null) === null || older.has(id));
  return { lost, unrecorded };
}
