import { join } from "node:path";
import type { Document } from "../../domain/document/document";
import { compileDocument } from "../../domain/library/compile-document";
import { ok, type Result } from "../../domain/result";
import { folderFiles } from "./folder-files";
import { readSource } from "./sources";

/** The texts of a folder, and a sentence for each one that could not be read. */
export interface FolderLibrary {
  readonly documents: readonly Document[];
  readonly skipped: readonly string[];
}

/** Receives how many of how many files are done. */
export type FolderProgress = (done: number, of: number) => void;

interface Compiled {
  /** From the folder on. */
  readonly path: string;
  readonly document: Document;
}

/** Compiles every text in a folder and in the folders in it, in the order of the paths; the error is a sentence. */
export async function compileFolder(
  folder: string,
  onProgress: FolderProgress = () => undefined,
): Promise<Result<FolderLibrary, string>> {
  const files = await folderFiles(folder);
  if (!files.ok) return files;
  const { paths } = files.value;
  const compiled: Compiled[] = [];
  const skipped = [...files.value.skipped];
  for (const [done, path] of paths.entries()) {
    onProgress(done, paths.length);
    const source = await readSource(join(folder, path));
    if (source.ok) compiled.push({ path, document: compileDocument(source.value, null) });
    else skipped.push(source.error);
  }
  onProgress(paths.length, paths.length);
  if (paths.length + skipped.length === 0) {
    return { ok: false, error: `There is no document in ${folder} that can be read.` };
  }
  return ok({ documents: withOwnIds(compiled), skipped });
}

/** Texts that are named alike but for the extension or the folder are known by their whole paths. */
function withOwnIds(compiled: readonly Compiled[]): Document[] {
  const uses = new Map<string, number>();
  for (const { path, document } of compiled) {
    for (const name of new Set([path, document.id])) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return compiled.map(({ path, document }) =>
    uses.get(document.id) === 1 ? document : { ...document, id: path },
  );
}
