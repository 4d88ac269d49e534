import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { CatalogueEntry } from "../../domain/library/catalogue-entry";
import type { Source } from "../../domain/library/compile-document";
import { ok, type Result } from "../../domain/result";

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

/** Reads a source with its hash; the error is a sentence for the person who named the file. */
export async function readSource(path: string): Promise<Result<Source, string>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, error: unreadable(path, error) };
  }
  const text = decode(bytes);
  if (text === null) return { ok: false, error: `${path} is not a text in UTF-8.` };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return ok({ file: basename(path), sha256, text });
}

/** The text of UTF-8 bytes, with its byte order mark if it has one; `null` for other bytes. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function unreadable(path: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOENT") return `There is no file ${path}.`;
  if (code === "EISDIR") return `${path} is a folder, not a file.`;
  if (code === "EACCES" || code === "EPERM") return `There is no permission to read ${path}.`;
  return `${path} cannot be read (${code}).`;
}
