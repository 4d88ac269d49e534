import type { Document } from "../../domain/document/document";
import type { Result } from "../../domain/result";
import { ok } from "../../domain/result";
import { storeFailure } from "./commit";
import { database } from "./database";
import { reopening } from "./reopening";

/**
 * Raised whenever cleaning or parsing gives another result for the same bytes:
 * imported documents are then compiled anew from their kept bytes.
 */
export const COMPILER_VERSION = 1;

/**
 * Keeps compiled documents. They can be made again from the kept bytes, so they
 * stand outside the journal and the history.
 */
export async function keepCompiled(documents: readonly Document[]): Promise<Result<null>> {
  const rows = documents.map((document) => ({
    id: document.id,
    compiler: COMPILER_VERSION,
    document,
  }));
  try {
    await reopening(database, () => database.compiled.bulkPut(rows));
    return ok(null);
  } catch (error) {
    return storeFailure(error);
  }
}

/** The compiled document; `null` where there is none of the present version. */
export async function readCompiled(id: string): Promise<Document | null> {
  const row = await reopening(database, () => database.compiled.get(id));
  return row === undefined || row.compiler !== COMPILER_VERSION ? null : row.document;
}

export async function dropCompiled(id: string): Promise<void> {
  await reopening(database, () => database.compiled.delete(id));
}
