import type { Document } from "../../domain/document/document";
import type { CatalogueEntry } from "../../domain/library/catalogue-entry";
import { compileDocument, type Source } from "../../domain/library/compile-document";
import { ok, type Result } from "../../domain/result";
import { readManifest, readSource, sourcePath } from "./sources";

/** Reads the source of a bundled document; the error is a sentence. A source that was changed is refused. */
export async function readEntry(entry: CatalogueEntry): Promise<Result<Source, string>> {
  const path = sourcePath(entry);
  const source = await readSource(path);
  if (!source.ok || source.value.sha256 === entry.sha256) return source;
  return {
    ok: false,
    error: `${path} is not the text the manifest describes: its SHA-256 is ${source.value.sha256}, not ${entry.sha256}.`,
  };
}

/** Compiles a bundled document; the error is a sentence. */
export async function compileEntry(entry: CatalogueEntry): Promise<Result<Document, string>> {
  const source = await readEntry(entry);
  return source.ok ? ok(compileDocument(source.value, entry)) : source;
}

/** Compiles every bundled document, in the manifest's order. */
export async function compileLibrary(): Promise<Result<readonly Document[], string>> {
  const documents: Document[] = [];
  for (const entry of await readManifest()) {
    const document = await compileEntry(entry);
    if (!document.ok) return document;
    documents.push(document.value);
  }
  return ok(documents);
}
