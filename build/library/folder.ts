import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Document } from "../../domain/document/document";
import { compileDocument } from "../../domain/library/compile-document";
import { ok, type Result } from "../../domain/result";
import { isDocumentName } from "../../renderer/workers/import/format";
import { readSource } from "./sources";

/** The texts of a folder, and a sentence for each one that could not be read. */
export interface FolderLibrary {
  readonly documents: readonly Document[];
  readonly skipped: readonly string[];
}

/** Compiles every text that stands directly in a folder, in the order of the names; the error is a sentence. */
export async function compileFolder(folder: string): Promise<Result<FolderLibrary, string>> {
  const names = await documentNames(folder);
  if (!names.ok) return names;
  const documents: Document[] = [];
  const skipped: string[] = [];
  for (const name of names.value) {
    const source = await readSource(join(folder, name));
    if (source.ok) documents.push(compileDocument(source.value, null));
    else skipped.push(source.error);
  }
  if (names.value.length === 0) {
    return { ok: false, error: `There is no document in ${folder} that can be read.` };
  }
  return ok({ documents: withOwnIds(documents), skipped });
}

/** Texts that are named alike but for the extension are known by their whole file names. */
function withOwnIds(documents: readonly Document[]): Document[] {
  const count = (id: string) => documents.filter((one) => one.id === id).length;
  return documents.map((one) => (count(one.id) === 1 ? one : { ...one, id: one.source.file }));
}

/** The names of the documents that stand directly in a folder, in order; the error is a sentence. */
export async function documentNames(folder: string): Promise<Result<readonly string[], string>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    return ok(names.filter((name) => isDocumentName(name) && !name.startsWith(".")).sort());
  } catch (error) {
    return { ok: false, error: `The folder ${folder} cannot be read: ${String(error)}.` };
  }
}
