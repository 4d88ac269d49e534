import type { Document, DocumentInfo } from "../document/document";

/** The file an imported document was read from. Its bytes are kept under their hash. */
export interface Origin {
  readonly fileName: string;
  readonly format: string;
  /** How the bytes were read as text, where the user chose or the format left a choice. */
  readonly encoding: string | null;
  /** Of the bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Facts a user may correct; they stand above what the text says. */
export type Corrections = Partial<
  Pick<
    DocumentInfo,
    | "title"
    | "shortTitle"
    | "issuers"
    | "docNumber"
    | "date"
    | "year"
    | "level"
    | "edition"
    | "work"
  >
>;

/** What the user has decided about one document of the library. */
export interface LibraryEntry {
  /** Id of the document. */
  readonly id: string;
  /** `null` for a document that comes with the program. */
  readonly origin: Origin | null;
  readonly corrections: Corrections;
  readonly tags: readonly string[];
  /** ISO 8601, UTC; since when it is in the recycle bin, or hidden if it is bundled. */
  readonly removedAt: string | null;
  readonly addedAt: string;
}

/** An entry on which nothing has been decided yet. */
export function newEntry(id: string, origin: Origin | null, addedAt: string): LibraryEntry {
  return { id, origin, corrections: {}, tags: [], removedAt: null, addedAt };
}

/** A document as the user has corrected it. */
export function corrected<T extends DocumentInfo | Document>(
  document: T,
  entry: LibraryEntry | null,
): T {
  return entry === null ? document : { ...document, ...entry.corrections, id: document.id };
}
