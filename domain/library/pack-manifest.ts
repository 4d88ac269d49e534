import { fail, ok, type Result } from "../result";

/** Facts of a packed document that stand above what is read from its text. */
export interface PackedFacts {
  readonly title: string;
  readonly issuers: readonly string[];
  readonly docNumber: string | null;
  /** Day of signature, ISO. */
  readonly date: string | null;
}

export interface PackedDocument extends PackedFacts {
  /** Name of its entry in the archive. */
  readonly file: string;
  /** Of the entry's bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** As `importedDocumentId` gives it. */
  readonly id: string;
}

/** What `manifest.json` of a pack holds. */
export interface PackManifest {
  readonly format: typeof PACK_FORMAT;
  readonly version: typeof PACK_VERSION;
  readonly documents: readonly PackedDocument[];
}

export const PACK_FORMAT = "duidu-pack";
export const PACK_VERSION = 1;
export const MANIFEST_NAME = "manifest.json";

/** Folder of the documents within the archive. */
export const PACK_FOLDER = "documents/";

/** Longest text of a fact, in UTF-16 code units. */
const LONGEST_FACT = 500;

const SHA256 = /^[0-9a-f]{64}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads the manifest of a pack.
 *
 * @param json the content of `manifest.json`
 * @param name the pack's file name, which failures quote
 * @returns fails with `not-a-pack`, `newer-pack` or `damaged-pack`
 */
export function readPackManifest(json: string, name: string): Result<PackManifest> {
  const value = parseJson(json);
  if (!isRecord(value) || value.format !== PACK_FORMAT) return fail("not-a-pack", name);
  if (typeof value.version !== "number") return fail("damaged-pack", name);
  if (value.version > PACK_VERSION) return fail("newer-pack", name);
  if (!Array.isArray(value.documents)) return fail("damaged-pack", name);
  const documents = value.documents.map(readDocument);
  const valid = documents.filter((document) => document !== null);
  const files = new Set(valid.map(({ file }) => file.toLowerCase()));
  if (valid.length < documents.length || files.size < valid.length) {
    return fail("damaged-pack", name);
  }
  return ok({ format: PACK_FORMAT, version: PACK_VERSION, documents: valid });
}

/** The content of `manifest.json`. */
export function writePackManifest(documents: readonly PackedDocument[]): string {
  const manifest: PackManifest = { format: PACK_FORMAT, version: PACK_VERSION, documents };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function readDocument(value: unknown): PackedDocument | null {
  if (!isRecord(value)) return null;
  const { file, sha256, id, title, issuers, docNumber, date } = value;
  const isValid =
    isFact(file) && file.startsWith(PACK_FOLDER) && isFact(id) && isFact(title) && isFact(sha256);
  if (!isValid || !SHA256.test(sha256)) return null;
  if (!Array.isArray(issuers) || !issuers.every(isFact)) return null;
  if (docNumber !== null && !isFact(docNumber)) return null;
  if (date !== null && !(isFact(date) && DAY.test(date))) return null;
  return { file, sha256, id, title, issuers, docNumber, date };
}

function isFact(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_FACT;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `null` for a text that is no JSON. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
