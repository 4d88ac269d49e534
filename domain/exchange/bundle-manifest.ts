import { LAYER_SHAPES } from "../annotations/layer";
import { fail, ok, type Result } from "../result";
import type { Author } from "./author";

/** What `manifest.json` of a `.duidu` file holds. */
export interface BundleManifest {
  readonly format: typeof BUNDLE_FORMAT;
  readonly version: typeof BUNDLE_VERSION;
  readonly author: Author;
  /** Colleagues whose layers the author passes on. */
  readonly layers: readonly Author[];
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** The documents the annotations are on. */
  readonly documents: readonly BundleDocument[];
  readonly annotations: number;
  readonly notes: number;
  /** Every other file of the archive. */
  readonly parts: readonly BundlePart[];
}

export interface BundleDocument {
  readonly id: string;
  readonly title: string;
  readonly textHash: string;
}

export interface BundlePart {
  readonly file: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

export const BUNDLE_FORMAT = "duidu-annotations";
/** Raised when a file could not be read by the program that reads the one before. */
export const BUNDLE_VERSION = 1;
export const BUNDLE_MANIFEST = "manifest.json";
/** One annotation a line, so that a damaged one is set aside alone. */
export const ANNOTATIONS_PART = "annotations.jsonl";
export const NOTES_PART = "notes.jsonl";
/** Folder of the notes' images, each named by its SHA-256. */
export const IMAGES_FOLDER = "images/";

const SHA256 = /^[0-9a-f]{64}$/u;

/**
 * Reads the manifest of a bundle.
 *
 * @param name the file's name, which failures quote
 * @returns fails with `not-a-bundle`, `newer-bundle` or `damaged-bundle`
 */
export function readBundleManifest(json: string, name: string): Result<BundleManifest> {
  const value = parsed(json);
  if (!isRecord(value) || value.format !== BUNDLE_FORMAT) return fail("not-a-bundle", name);
  if (typeof value.version !== "number") return fail("damaged-bundle", name);
  if (value.version > BUNDLE_VERSION) return fail("newer-bundle", name);
  const author = readAuthor(value.author);
  const layers = listOf(value.layers, readAuthor);
  const documents = listOf(value.documents, readDocument);
  const parts = listOf(value.parts, readPart);
  const { createdAt, annotations, notes } = value;
  const isWhole =
    author !== null &&
    layers !== null &&
    documents !== null &&
    parts !== null &&
    typeof createdAt === "string" &&
    isCount(annotations) &&
    isCount(notes);
  if (!isWhole) return fail("damaged-bundle", name);
  return ok({
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    ...{ author, layers, createdAt, documents, annotations, notes, parts },
  });
}

function readAuthor(value: unknown): Author | null {
  if (!isRecord(value)) return null;
  const { id, name } = value;
  const shape = LAYER_SHAPES.find((one) => one === value.shape);
  return isText(id) && isText(name) && shape !== undefined ? { id, name, shape } : null;
}

function readDocument(value: unknown): BundleDocument | null {
  if (!isRecord(value)) return null;
  const { id, title, textHash } = value;
  return isText(id) && isText(title) && isText(textHash) ? { id, title, textHash } : null;
}

function readPart(value: unknown): BundlePart | null {
  if (!isRecord(value)) return null;
  const { file, sha256 } = value;
  return isText(file) && isText(sha256) && SHA256.test(sha256) ? { file, sha256 } : null;
}

/** `null` where the value is no list, or one of its entries is wrong. */
function listOf<T>(value: unknown, read: (entry: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const entries = value.map(read).filter((entry) => entry !== null);
  return entries.length === value.length ? entries : null;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `null` for a text that is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
