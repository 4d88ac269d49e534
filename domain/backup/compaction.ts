import {
  encodeEntry,
  finalRows,
  type JournalEntry,
  type JournalRow,
  TABLE_NAMES,
  type TableName,
} from "./journal";

/** Rows in one line: a line takes some milliseconds to make or to read. */
const LINE = 500;

/** A shorter journal is read in a moment, whatever stands in it; in UTF-16 code units. */
const LEAST_LENGTH = 1_000_000;

/** Not worth it before so many rows were written for each one that is left. */
const LEAST_GAIN = 2;

/**
 * True for a long journal of which most is out of date.
 *
 * @param written rows in all of its lines
 * @param left rows that are not replaced or deleted by later lines
 */
export function isWorthCompacting(length: number, written: number, left: number): boolean {
  return length >= LEAST_LENGTH && written >= LEAST_GAIN * left;
}

/**
 * The lines of a journal that gives the same rows as `entries` and has each once.
 * Every line is a change of its own, so that damage to one costs no other.
 *
 * @param id no other change's; numbers are put behind it
 * @param at ISO 8601, UTC
 */
export function compactedLines(
  entries: readonly JournalEntry[],
  id: string,
  at: string,
): Generator<string> {
  return linesOf((table) => finalRows<TableName>(entries, table), id, at);
}

/** As above, of rows that are at hand; `null` for one that is deleted. */
export function* linesOf(
  rowsOf: (table: TableName) => ReadonlyMap<string, unknown>,
  id: string,
  at: string,
): Generator<string> {
  let number = 0;
  for (const table of TABLE_NAMES) {
    const rows = [...rowsOf(table)]
      .filter(([, row]) => row !== null)
      .map(([id, row]) => ({ table, id, row }) as JournalRow);
    for (let from = 0; from < rows.length; from += LINE) {
      const change = `${id} ${number++}`;
      yield encodeEntry({ kind: "change", change, at, rows: rows.slice(from, from + LINE) });
    }
  }
}
