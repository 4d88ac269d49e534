import type { Document } from "../../domain/document/document";
import type { CatalogueEntry } from "../../domain/library/catalogue-entry";
import { compileDocument } from "../../domain/library/compile-document";
import { ok, type Result } from "../../domain/result";
import { readManifest, readSource, sourcePath } from "./sources";

/** Compiles a bundled document; the error is a sentence. A source that was changed is refused. */
export async function compileEntry(entry: CatalogueEntry): Promise<Result<Document, string>> {
  const path = sourcePath(entry);
  const source = await readSource(path);
  if (!source.ok) return source;
  if (source.value.sha256 !== entry.sha256) {
    return {
      ok: false,
      error: `${path} is not the text the manifest describes: its SHA-256 is ${source.value.sha256}, not ${entry.sha256}.`,
    };
  }
  return ok(compileDocument(source.value, entry));
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
