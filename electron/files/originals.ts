import { createHash } from "node:crypto";
import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "../../domain/result";
import { writeAtomically } from "./atomic-write";
import { fileFailure } from "./file-failure";

/** The bytes of the files that documents were made of, each under the name of its SHA-256. */
export interface Originals {
  /** Keeps the bytes; bytes that are there already are not written again. */
  keep(sha256: string, bytes: Uint8Array): Promise<Result<null>>;
  /** The bytes, checked against their hash. */
  read(sha256: string): Promise<Result<Uint8Array<ArrayBuffer>>>;
}

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * `folder` is made when the first file is kept; `bundled` holds the files of the
 * documents that come with the program, and is only read.
 */
export function originals(folder: string, bundled: string): Originals {
  return {
    keep: async (sha256, bytes) => {
      if (!SHA256.test(sha256) || hashOf(bytes) !== sha256) return fail("damaged-file", sha256);
      const path = join(folder, sha256);
      try {
        await mkdir(folder, { recursive: true });
        if (!(await exists(path))) await writeAtomically(path, bytes);
        return ok(null);
      } catch (error) {
        return fileFailure(error, folder);
      }
    },
    read: async (sha256) => {
      if (!SHA256.test(sha256)) return fail("damaged-file", sha256);
      const kept = await readIn(folder, sha256);
      const found = kept ?? (await readIn(bundled, sha256));
      return found ?? fail("original-missing", sha256);
    },
  };
}

/** `null` where the folder has no such file. */
async function readIn(
  folder: string,
  sha256: string,
): Promise<Result<Uint8Array<ArrayBuffer>> | null> {
  const path = join(folder, sha256);
  try {
    const bytes = new Uint8Array(await readFile(path));
    return hashOf(bytes) === sha256 ? ok(bytes) : fail("damaged-file", sha256);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? null : fileFailure(error, path);
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
