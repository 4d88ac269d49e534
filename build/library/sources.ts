import { readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { CatalogueEntry } from "../../domain/library/catalogue-entry";
import type { Source } from "../../domain/library/compile-document";
import { type Failure, ok, type Result } from "../../domain/result";
import { readFile as readText } from "../../renderer/workers/import/read-file";
import { sha256 } from "../../renderer/workers/import/sha256";
import { installedCMaps } from "./cmaps";
import { failureSentence } from "./failure-sentence";
import { systemSentence } from "./system-sentence";

export const SEEDS_FOLDER = resolve(import.meta.dirname, "../../seeds");

/** The entries of `seeds/manifest.json`, in the order the library shows them. */
export async function readManifest(): Promise<readonly CatalogueEntry[]> {
  const text = await readFile(join(SEEDS_FOLDER, "manifest.json"), "utf8");
  const { documents }: { documents: readonly CatalogueEntry[] } = JSON.parse(text);
  return documents;
}

/** Where the source of a bundled document is. */
export function sourcePath(entry: CatalogueEntry): string {
  return join(SEEDS_FOLDER, "documents", entry.file);
}

/** Reads any importable file with its hash; the error is a sentence for the person who named the file. */
export async function readSource(path: string): Promise<Result<Source, string>> {
  return readWith(path, (error) => ({ ok: false, error: failureSentence(error, path) }));
}

/**
 * Reads a file as `readSource` does, and one that holds no text as a text of no
 * length: what it has in common with others is nothing, which is an answer.
 */
export async function readSourceOrNothing(path: string): Promise<Result<Source, string>> {
  return readWith(path, async (error, bytes) => {
    const isEmpty = error.reason === "empty-file" || error.reason === "no-text";
    return isEmpty
      ? ok({ file: basename(path), sha256: await sha256(bytes), text: "" })
      : { ok: false, error: failureSentence(error, path) };
  });
}

type ReadSource = Result<Source, string>;

/** Reads a file; what the readers refuse is settled by `refused`. */
async function readWith(
  path: string,
  refused: (error: Failure, bytes: Uint8Array<ArrayBuffer>) => ReadSource | Promise<ReadSource>,
): Promise<ReadSource> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const read = await readText(basename(path), bytes.value, { cmaps: installedCMaps });
  if (!read.ok) return refused(read.error, bytes.value);
  return ok({ file: basename(path), sha256: read.value.sha256, text: read.value.text });
}

/** The bytes of a file; the error is a sentence. */
export async function readBytes(path: string): Promise<Result<Uint8Array<ArrayBuffer>, string>> {
  try {
    const kind = await stat(path);
    // Reading a pipe would wait for somebody to write into it.
    if (!kind.isFile() && !kind.isDirectory()) {
      return { ok: false, error: `${path} is no ordinary file.` };
    }
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    return { ok: false, error: systemSentence(path, error, "file") };
  }
}
