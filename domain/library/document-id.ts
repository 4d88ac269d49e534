/** Enough digits for a library, and few enough for a file name. */
const DIGITS = 16;

/**
 * The id of an imported document, from the SHA-256 of its file. So a document
 * that was removed and comes back meets its annotations again, and the same file
 * has the same id in every library and pack.
 */
export function importedDocumentId(sha256: string): string {
  return `doc-${sha256.slice(0, DIGITS)}`;
}
