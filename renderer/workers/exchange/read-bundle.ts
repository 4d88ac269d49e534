import {
  ANNOTATIONS_PART,
  BUNDLE_MANIFEST,
  type BundleManifest,
  IMAGES_FOLDER,
  NOTES_PART,
  readBundleManifest,
} from "../../../domain/exchange/bundle-manifest";
import {
  type Fault,
  readBundledAnnotation,
  readBundledNote,
} from "../../../domain/exchange/bundle-records";
import { fail, ok, type Result } from "../../../domain/result";
import { sha256 } from "../import/sha256";
import { type Archive, isZip, openZip } from "../import/zip/read-zip";
import type { IncomingFile, SetAside } from "./incoming-file";

/**
 * Reads a `.duidu` file and checks it whole before anything of it is used: that
 * it holds the parts its manifest lists, and the SHA-256 of each. A record that
 * cannot be read is set aside alone.
 *
 * @returns fails with `not-a-bundle`, `newer-bundle`, `damaged-bundle`, `damaged-file`,
 *   `unsafe-archive`, `too-many-entries`, `too-large` or `password-protected`
 */
export async function readBundle(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<IncomingFile>> {
  if (!isZip(bytes)) return fail("not-a-bundle", name);
  const archive = openZip(name, bytes);
  if (!archive.ok) return archive;
  const manifest = readManifest(name, archive.value);
  if (!manifest.ok) return manifest;
  const parts = await checkedParts(name, archive.value, manifest.value);
  if (!parts.ok) return parts;
  const setAside: SetAside[] = [];
  const records = readLines(parts.value.get(ANNOTATIONS_PART), readBundledAnnotation, setAside);
  const notes = readLines(parts.value.get(NOTES_PART), readBundledNote, setAside);
  const { author, layers, documents } = manifest.value;
  return ok({
    kind: "bundle",
    fidelity: "full",
    author,
    layers,
    documents: new Map(documents.map((one) => [one.id, one])),
    records,
    notes,
    setAside,
    image: (hash) => parts.value.get(IMAGES_FOLDER + hash) ?? null,
  });
}

function readManifest(name: string, archive: Archive): Result<BundleManifest> {
  const content = archive.read(BUNDLE_MANIFEST);
  if (!content.ok) return content;
  if (content.value === null) return fail("not-a-bundle", name);
  return readBundleManifest(new TextDecoder().decode(content.value), name);
}

type Parts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

async function checkedParts(
  name: string,
  archive: Archive,
  { parts }: BundleManifest,
): Promise<Result<Parts>> {
  const listed = new Set([BUNDLE_MANIFEST, ...parts.map(({ file }) => file)]);
  const { names } = archive;
  if (names.length !== listed.size || names.some((one) => !listed.has(one))) {
    return fail("damaged-bundle", name);
  }
  const checked = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const part of parts) {
    const content = archive.read(part.file);
    if (!content.ok) return content;
    if (content.value === null || (await sha256(content.value)) !== part.sha256) {
      return fail("damaged-bundle", name);
    }
    checked.set(part.file, content.value);
  }
  return ok(checked);
}

const LINE_BREAK = 0x0a;

/** The records of a part, one a line; what is not one goes to `setAside`. Decoded line by line, since a part may be long. */
function readLines<T>(
  part: Uint8Array<ArrayBuffer> | undefined,
  read: (value: unknown) => Result<T, Fault>,
  setAside: SetAside[],
): readonly T[] {
  const records: T[] = [];
  const decoder = new TextDecoder();
  let number = 0;
  for (let from = 0; part !== undefined && from < part.length; ) {
    const end = part.indexOf(LINE_BREAK, from);
    const to = end === -1 ? part.length : end;
    const line = decoder.decode(part.subarray(from, to));
    from = to + 1;
    if (line === "") continue;
    number++;
    const value = parsed(line);
    const result = value === undefined ? notJson : read(value);
    if (result.ok) records.push(result.value);
    else setAside.push({ number, name: nameOf(value), fault: result.error });
  }
  return records;
}

const notJson = { ok: false, error: "not-json" } as const;

/** `undefined` for a text that is no JSON, which no JSON is. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function nameOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" ? value.id : null;
}
