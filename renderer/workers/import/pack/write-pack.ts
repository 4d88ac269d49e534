import { importedDocumentId } from "../../../../domain/library/document-id";
import {
  MANIFEST_NAME,
  PACK_FOLDER,
  type PackedFacts,
  writePackManifest,
} from "../../../../domain/library/pack-manifest";
import { writeZip } from "../zip/write-zip";

/** A file that goes into a pack. */
export interface FileToPack extends PackedFacts {
  /** Its name, without a folder. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

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
  return writeZip([
    { name: MANIFEST_NAME, bytes: manifest },
    ...files.map(({ name, bytes }) => ({ name: PACK_FOLDER + name, bytes })),
  ]);
}
