import type { Annotation } from "../../../domain/annotations/annotation";
import type { Author } from "../../../domain/exchange/author";
import {
  ANNOTATIONS_PART,
  BUNDLE_FORMAT,
  BUNDLE_MANIFEST,
  BUNDLE_VERSION,
  type BundleDocument,
  type BundleManifest,
  IMAGES_FOLDER,
  NOTES_PART,
} from "../../../domain/exchange/bundle-manifest";
import { bundledAnnotation, bundledNote } from "../../../domain/exchange/bundle-records";
import type { Note } from "../../../domain/notes/note";
import { sha256 } from "../import/sha256";
import { writeZip, type ZipFile } from "../import/zip/write-zip";

/** What goes into a bundle. */
export interface BundleContents {
  readonly author: Author;
  /** The layers that are passed on with it. */
  readonly layers: readonly Author[];
  readonly documents: readonly BundleDocument[];
  readonly annotations: readonly Annotation[];
  readonly notes: readonly Note[];
  /** Of the notes, by their SHA-256. */
  readonly images: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** The bytes of a `.duidu` file, made at `createdAt` (ISO 8601, UTC). */
export async function writeBundle(
  { author, layers, documents, annotations, notes, images }: BundleContents,
  createdAt: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: (ZipFile & { readonly bytes: Uint8Array<ArrayBuffer> })[] = [
    { name: ANNOTATIONS_PART, bytes: lines(annotations.map(bundledAnnotation)) },
    { name: NOTES_PART, bytes: lines(notes.map(bundledNote)) },
    ...[...images].map(([hash, bytes]) => ({
      ...{ name: IMAGES_FOLDER + hash, bytes, isPacked: true },
    })),
  ];
  const parts: BundleManifest["parts"][number][] = [];
  for (const { name, bytes } of files) parts.push({ file: name, sha256: await sha256(bytes) });
  const manifest: BundleManifest = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    ...{ author, layers, createdAt, documents },
    annotations: annotations.length,
    notes: notes.length,
    parts,
  };
  const first = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  return writeZip([{ name: BUNDLE_MANIFEST, bytes: first }, ...files]);
}

/** One record a line. Encoded piece by piece: all of it as one string may be longer than a string can be. */
function lines(records: readonly unknown[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces = records.map((record) => encoder.encode(`${JSON.stringify(record)}\n`));
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
