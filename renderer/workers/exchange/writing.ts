import type { Annotation } from "../../../domain/annotations/annotation";
import { type W3CDocument, w3cWriter } from "../../../domain/annotations/w3c";
import { w3cCollection } from "../../../domain/annotations/w3c-collection";
import type { Author } from "../../../domain/exchange/author";
import { imagesIn } from "../../../domain/notes/images";
import type { Note } from "../../../domain/notes/note";
import { NOTE_IMAGE_FOLDER } from "../../../domain/notes/shape";
import { ok, type Result } from "../../../domain/result";
import { writeBundle } from "./write-bundle";

/** A file of annotations to be; the annotations themselves follow in pieces. */
export interface WritingRequest {
  readonly format: "duidu" | "jsonld";
  readonly author: Author;
  readonly layers: readonly Author[];
  readonly documents: readonly (W3CDocument & { readonly textHash: string })[];
  readonly notes: readonly Note[];
  /** What the file is called where it can say so. */
  readonly label: string;
  /** A name no other file has. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** Makes files of annotations. */
export interface WritingService {
  begin(request: WritingRequest): void;
  add(annotations: readonly Annotation[]): void;
  /** The file, and how many images of notes could not be read. */
  finish(): Promise<Result<WrittenFile>>;
}

export interface WrittenFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly missingImages: number;
}

export function createWritingService(
  readImage: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | null> = fetchImage,
): WritingService {
  let request: WritingRequest | null = null;
  let annotations: Annotation[] = [];
  return {
    begin(next) {
      request = next;
      annotations = [];
    },
    add(more) {
      annotations.push(...more);
    },
    async finish() {
      if (request === null) throw new Error("No file of annotations was begun.");
      if (request.format === "jsonld") {
        return ok({ bytes: collectionOf(request, annotations), missingImages: 0 });
      }
      const images = new Map<string, Uint8Array<ArrayBuffer>>();
      const wanted = new Set(request.notes.flatMap(({ body }) => imagesIn(body)));
      for (const sha256 of wanted) {
        const bytes = await readImage(sha256);
        if (bytes !== null) images.set(sha256, bytes);
      }
      const bytes = await writeBundle({ ...request, annotations, images }, request.createdAt);
      return ok({ bytes, missingImages: wanted.size - images.size });
    },
  };
}

function collectionOf(
  { documents, author, layers, label, id, createdAt }: WritingRequest,
  annotations: readonly Annotation[],
): Uint8Array<ArrayBuffer> {
  const byId = new Map(documents.map((one) => [one.id, one]));
  const names = new Map(layers.map((layer) => [layer.id, layer.name]));
  const write = w3cWriter(
    (documentId) => byId.get(documentId) ?? null,
    ({ layerId }) => (layerId === null ? author.name : (names.get(layerId) ?? null)),
  );
  const collection = w3cCollection(annotations.map(write), id, label, createdAt);
  return new TextEncoder().encode(`${JSON.stringify(collection, null, 1)}\n`);
}

/** The program's own address of an image; `null` where it is gone. */
async function fetchImage(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await fetch(NOTE_IMAGE_FOLDER + sha256);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
