import { mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ok, type Result } from "../../domain/result";
import { fileFailure } from "./file-failure";

/** A text file that only grows. */
export interface JournalFile {
  /** Resolves when the lines are on the disk; on failure the file is as it was. */
  append(lines: string): Promise<Result<null>>;
  /** The whole file; empty where there is none yet. */
  read(): Promise<string>;
}

/** Appends run one after the other, in the order of the calls. */
export function journalFile(path: string): JournalFile {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  return {
    append: (lines) => inTurn(() => append(path, lines)),
    read: () => inTurn(() => read(path)),
  };
}

async function append(path: string, lines: string): Promise<Result<null>> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, "a+");
    try {
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
async function endsInside(file: Awaited<ReturnType<typeof open>>, size: number): Promise<boolean> {
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString("latin1") !== "\n";
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
