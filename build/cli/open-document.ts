import type { Document } from "../../domain/document/document";
import type { CatalogueEntry } from "../../domain/library/catalogue-entry";
import { compileDocument } from "../../domain/library/compile-document";
import { ok, type Result } from "../../domain/result";
import { compileEntry } from "../library/compile";
import { readManifest, readSource } from "../library/sources";

/** A document with its catalogue entry; `null` for a file outside the library. */
export interface OpenedDocument {
  readonly document: Document;
  readonly entry: CatalogueEntry | null;
}

/** Opens a bundled document by its id, or any text file by its path. */
export async function openDocument(reference: string): Promise<Result<OpenedDocument, string>> {
  const manifest = await readManifest();
  const entry = manifest.find(({ id }) => id === reference);
  if (entry !== undefined) {
    const document = await compileEntry(entry);
    return document.ok ? ok({ document: document.value, entry }) : document;
  }
  const source = await readSource(reference);
  if (source.ok) return ok({ document: compileDocument(source.value, null), entry: null });
  if (!source.error.startsWith("There is no file")) return source;
  const ids = manifest.map(({ id }) => id).join(", ");
  return {
    ok: false,
    error: `There is no document and no file named “${reference}”; the documents are ${ids}.`,
  };
}
