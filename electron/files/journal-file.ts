import { dirname } from "node:path";
import { ok, type Result } from "../../domain/result";
import { type Disk, REAL_DISK, syncFolder } from "./disk";
import { fileFailure } from "./file-failure";

/** A text file that only grows, and is now and then replaced by a shorter one that says the same. */
export interface JournalFile {
  readonly path: string;
  /** Resolves when the lines are on the disk; on failure the file is as it was. */
  append(lines: string): Promise<Result<null>>;
  /** The whole file with its size in bytes; empty where there is none yet. */
  read(): Promise<ReadJournal>;
  /** Its size in bytes after what was appended so far: lines are whole up to there. */
  size(): Promise<number>;
  /**
   * Puts the file at `path` in the place of the first `size` bytes; what was
   * appended since stays behind it. Whatever happens on the way, the journal is
   * at any moment either the former one or the new one, whole and on the disk.
   */
  replaceHead(size: number, path: string): Promise<void>;
}

const LINE_END = 0x0a;

export interface ReadJournal {
  readonly text: string;
  readonly size: number;
}

/** Runs one thing after the other, in the order of the calls. */
export function journalFile(path: string, disk: Disk = REAL_DISK): JournalFile {
  let queue: Promise<unknown> = Promise.resolve();
  /** Whether the disk is known to have the file under its name: without it the lines are lost too. */
  let isNamed = false;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  return {
    path,
    append: (lines) =>
      inTurn(async () => {
        const appended = await append(disk, path, lines, isNamed);
        isNamed ||= appended.ok;
        return appended;
      }),
    read: () => inTurn(() => read(disk, path)),
    size: () => inTurn(() => sizeOf(disk, path)),
    replaceHead: (size, by) =>
      inTurn(async () => {
        isNamed = false;
        await replaceHead(disk, path, size, by);
        isNamed = true;
      }),
  };
}

async function append(
  disk: Disk,
  path: string,
  lines: string,
  isNamed: boolean,
): Promise<Result<null>> {
  try {
    await disk.mkdir(dirname(path), { recursive: true });
    const file = await disk.open(path, "a+");
    try {
      if (!isNamed) await syncFolder(disk, dirname(path));
      const { size } = await file.stat();
      try {
        await file.appendFile((await endsInside(file, size)) ? `\n${lines}` : lines);
        await file.sync();
      } catch (error) {
        // Half a line would be taken for damage; cutting needs no room.
        await file.truncate(size);
        throw error;
      }
    } finally {
      await file.close();
    }
    return ok(null);
  } catch (error) {
    return fileFailure(error, path);
  }
}

/** True where a power cut left the last line without its end. */
async function endsInside(file: Awaited<ReturnType<Disk["open"]>>, size: number): Promise<boolean> {
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] !== LINE_END;
}

async function read(disk: Disk, path: string): Promise<ReadJournal> {
  try {
    const bytes = await disk.readFile(path);
    return { text: bytes.toString("utf8"), size: bytes.length };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { text: "", size: 0 };
    throw error;
  }
}

async function sizeOf(disk: Disk, path: string): Promise<number> {
  try {
    return (await disk.stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return 0;
    throw error;
  }
}

/** What stands behind the first `from` bytes. */
async function readFrom(disk: Disk, path: string, from: number): Promise<Buffer> {
  const file = await disk.open(path, "r");
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.max(0, size - from));
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await file.read(bytes, read, bytes.length - read, from + read);
      if (bytesRead === 0) throw new Error(`${path} became shorter while it was read.`);
      read += bytesRead;
    }
    // A line cut in two would be damage on both sides.
    const isCut = bytes.length > 0 && bytes[0] !== LINE_END && (await endsInside(file, from));
    if (size < from || isCut) throw new Error(`No line of ${path} ends at byte ${from}.`);
    return bytes;
  } finally {
    await file.close();
  }
}

async function replaceHead(disk: Disk, path: string, size: number, by: string): Promise<void> {
  const since = await readFrom(disk, path, size);
  const file = await disk.open(by, "a");
  try {
    await file.appendFile(since);
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.rename(by, path);
  await syncFolder(disk, dirname(path));
}
