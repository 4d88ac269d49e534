import { compactedLines } from "../../domain/backup/compaction";
import {
  decodedLines,
  finalRows,
  type JournalEntry,
  TABLE_NAMES,
  type TableName,
} from "../../domain/backup/journal";
import { type Disk, REAL_DISK } from "./disk";
import type { JournalFile } from "./journal-file";

/** Lines or rows between two pauses, in which the program's other work goes on. */
const BETWEEN_PAUSES = 500;

/**
 * Replaces the journal by one that has every row once, as it is last. The new
 * one is written beside it, put on the disk, read back and held against the old
 * one; only then it takes its place. Lines that cannot be read stay in a copy.
 *
 * @param size of the journal in bytes when no change was under way; what was
 *   appended since stays as it is, since a part of a change may still be missing
 * @param at ISO 8601, UTC
 */
export async function compactJournal(
  journal: JournalFile,
  size: number,
  at: string,
  disk: Disk = REAL_DISK,
): Promise<void> {
  const former = await decode((await disk.readFile(journal.path)).subarray(0, size));
  const path = `${journal.path}.new`;
  try {
    await write(disk, path, compactedLines(former.entries, `compacted ${at}`, at));
    const written = await decode(await disk.readFile(path));
    if (written.damagedLines > 0 || !(await isSame(former.entries, written.entries))) {
      throw new Error(`${path} does not say what the journal says.`);
    }
    if (former.damagedLines > 0) await keepCopy(disk, journal.path, at);
    await journal.replaceHead(size, path);
  } catch (error) {
    await disk.rm(path, { force: true });
    throw error;
  }
}

async function write(disk: Disk, path: string, lines: Iterable<string>): Promise<void> {
  const file = await disk.open(path, "w");
  try {
    for (const line of lines) await file.appendFile(line);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function decode(
  bytes: Buffer,
): Promise<{ readonly entries: readonly JournalEntry[]; readonly damagedLines: number }> {
  const entries: JournalEntry[] = [];
  let damagedLines = 0;
  let rows = 0;
  for (const entry of decodedLines(bytes.toString("utf8"))) {
    if (entry === null) damagedLines++;
    else entries.push(entry);
    rows += entry?.kind === "change" ? entry.rows.length + 1 : 1;
    if (rows >= BETWEEN_PAUSES) {
      rows = 0;
      await pause();
    }
  }
  return { entries, damagedLines };
}

/** True where both give the same rows, but for those that are deleted. */
async function isSame(
  before: readonly JournalEntry[],
  after: readonly JournalEntry[],
): Promise<boolean> {
  for (const name of TABLE_NAMES) {
    const [former, written] = [leftOf(before, name), leftOf(after, name)];
    if (former.size !== written.size) return false;
    let rows = 0;
    for (const [id, row] of former) {
      if (JSON.stringify(row) !== JSON.stringify(written.get(id))) return false;
      if (++rows % BETWEEN_PAUSES === 0) await pause();
    }
  }
  return true;
}

function leftOf(entries: readonly JournalEntry[], name: TableName): ReadonlyMap<string, unknown> {
  return new Map([...finalRows<TableName>(entries, name)].filter(([, row]) => row !== null));
}

/** What cannot be read today may be read by somebody. */
async function keepCopy(disk: Disk, path: string, at: string): Promise<void> {
  const copy = `${path}.damaged-${at.replaceAll(":", "-")}`;
  await disk.copyFile(path, copy);
  const file = await disk.open(copy, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
