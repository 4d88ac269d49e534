import {
  MANIFEST_NAME,
  type PackedDocument,
  readPackManifest,
} from "../../../../domain/library/pack-manifest";
import { fail, ok, type Result } from "../../../../domain/result";
import { MOST_FILE_BYTES } from "../limits";
import { sha256 } from "../sha256";
import { type Archive, isZip, openZip } from "../zip/read-zip";

/** A pack whose every file is what its manifest says. */
export interface Pack {
  readonly documents: readonly PackFile[];
}

export interface PackFile extends PackedDocument {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A manifest of five thousand documents has about a tenth of this. */
const MOST_MANIFEST_BYTES = 16 * 1024 * 1024;

/**
 * Reads a pack and checks it whole before anything of it is used: the names of
 * the entries, their sizes, that there are exactly those the manifest lists, and
 * the SHA-256 of each.
 *
 * @returns fails with `empty-file`, `not-a-pack`, `newer-pack`, `damaged-pack`, `damaged-file`,
 *   `unsafe-archive`, `too-many-entries`, `too-large` or `password-protected`
 */
export async function readPack(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<Pack>> {
  if (bytes.length === 0) return fail("empty-file", name);
  if (bytes.length > MOST_FILE_BYTES) return fail("too-large", name);
  if (!isZip(bytes)) return fail("not-a-pack", name);
  const archive = openZip(name, bytes);
  if (!archive.ok) return archive;
  const listed = readManifest(name, archive.value);
  if (!listed.ok) return listed;
  const expected = new Set([MANIFEST_NAME, ...listed.value.map(({ file }) => file)]);
  const { names } = archive.value;
  if (names.length !== expected.size || names.some((entry) => !expected.has(entry))) {
    return fail("damaged-pack", name);
  }
  return readFiles(name, archive.value, listed.value);
}

function readManifest(name: string, archive: Archive): Result<readonly PackedDocument[]> {
  const content = archive.read(MANIFEST_NAME);
  if (!content.ok) return content;
  if (content.value === null) return fail("not-a-pack", name);
  if (content.value.length > MOST_MANIFEST_BYTES) return fail("too-large", name);
  const manifest = readPackManifest(new TextDecoder().decode(content.value), name);
  return manifest.ok ? ok(manifest.value.documents) : manifest;
}

async function readFiles(
  name: string,
  archive: Archive,
  listed: readonly PackedDocument[],
): Promise<Result<Pack>> {
  const documents: PackFile[] = [];
  for (const document of listed) {
    const content = archive.read(document.file);
    if (!content.ok) return content;
    const bytes = content.value;
    if (bytes === null || (await sha256(bytes)) !== document.sha256) {
      return fail("damaged-pack", name);
    }
    documents.push({ ...document, bytes });
  }
  return ok({ documents });
}
