import type { Document } from "../../domain/document/document";
import type { CatalogueEntry } from "../../domain/library/catalogue-entry";
import { compileDocument, type Source } from "../../domain/library/compile-document";
import { ok, type Result } from "../../domain/result";
import { readEntry } from "../library/compile";
import { readManifest, readSourceOrNothing } from "../library/sources";

/** A document with its source and its catalogue entry; `null` for a file outside the library. */
export interface OpenedDocument {
  readonly document: Document;
  readonly source: Source;
  readonly entry: CatalogueEntry | null;
}

/** Opens a bundled document by its id, or any text file by its path; one without text is an empty document. */
export async function openDocument(reference: string): Promise<Result<OpenedDocument, string>> {
  const manifest = await readManifest();
  const entry = manifest.find(({ id }) => id === reference) ?? null;
  const source = entry === null ? await readSourceOrNothing(reference) : await readEntry(entry);
  if (source.ok) {
    return ok({ document: compileDocument(source.value, entry), source: source.value, entry });
  }
  if (entry !== null) return source;
  if (!source.error.startsWith("There is no file")) return source;
  const ids = manifest.map(({ id }) => id).join(", ");
  return {
    ok: false,
    error: `There is no document and no file named “${reference}”; the documents are ${ids}.`,
  };
}
