import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { ok, type Result } from "../../domain/result";
import { isDocumentName, isFormerDocumentName } from "../../renderer/workers/import/format";
import { failureSentence } from "./failure-sentence";
import { systemSentence } from "./system-sentence";

/** The documents of a folder, by their paths from there, and a sentence for each that is passed over. */
export interface FolderFiles {
  readonly paths: readonly string[];
  readonly skipped: readonly string[];
}

/** Files that a system or Word keeps beside the documents. */
const BESIDE_DOCUMENTS = /^(?:\.|~\$)/;

/**
 * Lists the documents in a folder and in the folders in it, in the order of
 * their paths; the error is a sentence. A link to a file counts as the file; a
 * link to a folder is not followed, so there is no way to walk in circles.
 */
export async function folderFiles(folder: string): Promise<Result<FolderFiles, string>> {
  const entries = await entriesOf(folder);
  if (!entries.ok) return entries;
  const paths: string[] = [];
  const skipped: string[] = [];
  for (const entry of entries.value) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const inner = await folderFiles(path);
      if (!inner.ok) skipped.push(inner.error);
      else {
        paths.push(...inner.value.paths.map((one) => join(entry.name, one)));
        skipped.push(...inner.value.skipped);
      }
    } else if (isFormerDocumentName(entry.name)) {
      skipped.push(failureSentence({ reason: "save-as-docx" }, path));
    } else if (isDocumentName(entry.name)) {
      const kind = entry.isSymbolicLink() ? await targetOf(path) : ok(entry);
      if (!kind.ok) skipped.push(kind.error);
      else if (kind.value.isFile()) paths.push(entry.name);
    }
  }
  return ok({ paths, skipped });
}

/** The names of the documents that stand directly in a folder, in order; the error is a sentence. */
export async function documentNames(folder: string): Promise<Result<readonly string[], string>> {
  const entries = await entriesOf(folder);
  if (!entries.ok) return entries;
  const files = entries.value.filter((entry) => entry.isFile()).map(({ name }) => name);
  return ok(files.filter(isDocumentName));
}

async function entriesOf(folder: string) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const shown = entries.filter(({ name }) => !BESIDE_DOCUMENTS.test(name));
    return ok(shown.sort((a, b) => (a.name < b.name ? -1 : 1)));
  } catch (error) {
    return { ok: false as const, error: systemSentence(folder, error, "folder") };
  }
}

async function targetOf(path: string) {
  try {
    return ok(await stat(path));
  } catch (error) {
    return { ok: false as const, error: systemSentence(path, error, "file") };
  }
}
