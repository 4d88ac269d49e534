import { zipSync } from "fflate";
import { importedDocumentId } from "../../../../domain/library/document-id";
import {
  MANIFEST_NAME,
  PACK_FOLDER,
  type PackedFacts,
  writePackManifest,
} from "../../../../domain/library/pack-manifest";

/** A file that goes into a pack. */
export interface FileToPack extends PackedFacts {
  /** Its name, without a folder. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** The first day an archive can name. With a fixed day the same files make the same pack, byte for byte. */
const DAY_OF_ENTRIES = new Date(1980, 0, 1);

/** The bytes of a pack of these files, whose names differ. */
export function writePack(files: readonly FileToPack[]): Uint8Array {
  const documents = files.map(({ name, sha256, title, issuers, docNumber, date }) => ({
    file: PACK_FOLDER + name,
    sha256,
    id: importedDocumentId(sha256),
    title,
    issuers,
    docNumber,
    date,
  }));
  const manifest = new TextEncoder().encode(writePackManifest(documents));
  const entries = files.map(({ name, bytes }): [string, Uint8Array] => [PACK_FOLDER + name, bytes]);
  return zipSync(
    { [MANIFEST_NAME]: manifest, ...Object.fromEntries(entries) },
    { mtime: DAY_OF_ENTRIES },
  );
}
