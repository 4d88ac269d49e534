import { transfer } from "comlink";
import type { Document } from "../../../domain/document/document";
import { compileDocument } from "../../../domain/library/compile-document";
import { importedDocumentId } from "../../../domain/library/document-id";
import type { PackedFacts } from "../../../domain/library/pack-manifest";
import { type KnownDocument, type Recognition, recognise } from "../../../domain/library/recognise";
import { ok, type Result } from "../../../domain/result";
import { isPackName } from "./format";
import { readPack } from "./pack/read-pack";
import { type ReadOptions, readFile } from "./read-file";
import type { SourceText } from "./source-text";

/** A file that was read, compiled and compared with the library; nothing is stored. */
export interface ImportedDocument {
  readonly kind: "document";
  /** Of the file, or of the entry in its pack. */
  readonly name: string;
  /** The file as it was given. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly source: SourceText;
  readonly document: Document;
  readonly recognition: Recognition;
}

/** A pack whose every hash is right. Its documents are read one by one like files. */
export interface ImportedPack {
  readonly kind: "pack";
  readonly name: string;
  readonly documents: readonly {
    readonly name: string;
    readonly result: Result<ImportedDocument>;
  }[];
}

export type Imported = ImportedDocument | ImportedPack;

/** What the worker does for the window. Only plain data goes in and out. */
export interface ImportService {
  /** Names the documents that files are compared with, before the first is read. */
  open(library: readonly KnownDocument[]): void;
  /** Reads a file. What was read before counts as known. */
  read(
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    options?: Pick<ReadOptions, "encoding">,
  ): Promise<Result<Imported>>;
}

export function createImportService(): ImportService {
  let known: readonly KnownDocument[] = [];
  const readDocument = async (
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    options: ReadOptions,
    facts: PackedFacts | null,
  ): Promise<Result<ImportedDocument>> => {
    const read = await readFile(name, bytes, options);
    if (!read.ok) return read;
    const imported = compile(name, bytes, read.value, facts, known);
    const { kind } = imported.recognition;
    if (kind === "new" || kind === "edition") known = [...known, imported.document];
    return ok(imported);
  };
  return {
    open(library) {
      known = library;
    },
    async read(name, bytes, options = {}) {
      if (!isPackName(name)) {
        const result = await readDocument(name, bytes, options, null);
        return result.ok ? ok(transfer(result.value, [result.value.bytes.buffer])) : result;
      }
      const pack = await readPack(name, bytes);
      if (!pack.ok) return pack;
      const documents: ImportedPack["documents"][number][] = [];
      for (const file of pack.value.documents) {
        const entry = file.file.slice(file.file.lastIndexOf("/") + 1);
        documents.push({
          name: entry,
          result: await readDocument(entry, file.bytes, options, factsOf(file)),
        });
      }
      const buffers = pack.value.documents.map(({ bytes }) => bytes.buffer);
      return ok(transfer<ImportedPack>({ kind: "pack", name, documents }, buffers));
    },
  };
}

function factsOf({ title, issuers, docNumber, date }: PackedFacts): PackedFacts {
  return { title, issuers, docNumber, date };
}

/** The document with an id of its own; an edition joins the work it is offered for. */
function compile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  source: SourceText,
  facts: PackedFacts | null,
  known: readonly KnownDocument[],
): ImportedDocument {
  const { sha256, text } = source;
  const id = importedDocumentId(sha256);
  const compiled = { ...compileDocument({ file: name, sha256, text }, null), ...facts, id };
  const recognition = recognise(compiled, known);
  const work = recognition.kind === "edition" ? recognition.work : id;
  return { kind: "document", name, bytes, source, document: { ...compiled, work }, recognition };
}
