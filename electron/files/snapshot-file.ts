import { createHash } from "node:crypto";
import { constants, gunzipSync, gzipSync } from "node:zlib";
import { type DecodedJournal, decodeJournal } from "../../domain/backup/journal";
import {
  contentParts,
  decodeHead,
  rowCount,
  rowsLeft,
  SNAPSHOT_FORMAT,
  type SnapshotHead,
  type SnapshotRows,
  snapshotCounts,
  snapshotLines,
} from "../../domain/backup/snapshot";
import { fail, ok, type Result } from "../../domain/result";

/** A snapshot that is to be kept somewhere. */
export interface SnapshotFile {
  readonly head: SnapshotHead;
  /** Its bytes, read back once and held against the rows they were made of. */
  bytes(): Buffer;
  /** True where a file's bytes are those of a whole snapshot of the same rows. */
  isIn(bytes: Buffer): boolean;
}

/**
 * A snapshot of what a journal says: a gzipped text of lines. Made and read back
 * in some seconds for a hundred thousand rows, so it is not for a process that
 * has a window to serve; what is known of the bytes of one place is not asked
 * anew for the other.
 */
export function snapshotFile(
  { entries, damagedLines }: DecodedJournal,
  at: string,
  program: string,
): SnapshotFile {
  const rows = rowsLeft(entries);
  const head: SnapshotHead = {
    ...{ kind: "snapshot", format: SNAPSHOT_FORMAT, program, at },
    ...{ rows: rowCount(rows), counts: snapshotCounts(rows), damagedLines },
    content: contentHash(rows),
  };
  let made: Buffer | null = null;
  let known: Buffer | null = null;
  const isIn = (bytes: Buffer): boolean => {
    if (known !== null && bytes.equals(known)) return true;
    const said = decodeSnapshotHead(bytes.subarray(0, FIRST_LINE), "");
    if (!said.ok || said.value.content !== head.content) return false;
    if (!decodeSnapshot(bytes, "").ok) return false;
    known = bytes;
    return true;
  };
  return {
    head,
    isIn,
    bytes: () => {
      made ??= gzipSync([...snapshotLines(rows, head)].join(""));
      if (!isIn(made)) throw new Error("A snapshot does not say what the journal says.");
      return made;
    },
  };
}

export interface ReadSnapshot {
  readonly head: SnapshotHead;
  readonly rows: SnapshotRows;
}

/** Reads a snapshot and holds its rows against what its first line says of them. */
export function decodeSnapshot(bytes: Uint8Array, name: string): Result<ReadSnapshot> {
  if (!isGzip(bytes)) return fail("not-a-backup", name);
  const text = unzipped(bytes);
  if (text === null) return fail("damaged-backup", name);
  const lineEnd = text.indexOf("\n");
  const head = decodeHead(text.slice(0, Math.max(0, lineEnd)), name);
  if (!head.ok) return head;
  const { entries, damagedLines } = decodeJournal(text.slice(lineEnd + 1));
  const rows = rowsLeft(entries);
  const isWhole = damagedLines === 0 && contentHash(rows) === head.value.content;
  return isWhole ? ok({ head: head.value, rows }) : fail("damaged-backup", name);
}

/** Reads the first line from the first bytes of a file; the rest of it is not looked at. */
export function decodeSnapshotHead(bytes: Uint8Array, name: string): Result<SnapshotHead> {
  if (!isGzip(bytes)) return fail("not-a-backup", name);
  const text = unzipped(bytes, constants.Z_SYNC_FLUSH) ?? "";
  return decodeHead(text.slice(0, Math.max(0, text.indexOf("\n"))), name);
}

/** In bytes: a first line takes some hundred. */
export const FIRST_LINE = 4096;

const GZIP = [0x1f, 0x8b] as const;

/** In bytes: no text can be longer, and a file made to fill the memory is stopped here. */
const LONGEST = 500 * 1024 * 1024;

function isGzip(bytes: Uint8Array): boolean {
  return GZIP.every((byte, at) => bytes[at] === byte);
}

/** `null` where the bytes are not those that were written. */
function unzipped(bytes: Uint8Array, finishFlush: number = constants.Z_FINISH): string | null {
  try {
    return gunzipSync(bytes, { finishFlush, maxOutputLength: LONGEST }).toString("utf8");
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    if (code.startsWith("Z_") || code === "ERR_BUFFER_TOO_LARGE") return null;
    throw error;
  }
}

/** SHA-256 of what the rows say. */
export function contentHash(rows: SnapshotRows): string {
  const hash = createHash("sha256");
  for (const part of contentParts(rows)) hash.update(part);
  return hash.digest("hex");
}
