import { type Remote, transfer, wrap } from "comlink";
import type { KnownDocument } from "../../domain/library/recognise";
import { fail, type Result } from "../../domain/result";
import { MOST_FILE_BYTES } from "./import/limits";
import type { Imported, ImportService } from "./import/service";
import type { Encoding } from "./import/source-text";

/** A file to be read when its turn comes. */
export interface ImportFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  read(): Promise<ArrayBuffer>;
}

/** What became of one file. */
export interface ImportOutcome {
  readonly name: string;
  readonly result: Result<Imported>;
}

export interface ImportOptions {
  /** What the user says the encoding of the files is. */
  readonly encoding?: Encoding;
  /** Called before each file: how many are done, of how many, and the name of the next one. */
  readonly onProgress?: (done: number, total: number, name: string) => void;
  /** Called after each file. */
  readonly onOutcome?: (outcome: ImportOutcome) => void;
}

export interface ImportRun {
  /** What became of each file, in their order; after `cancel` of those done before it. Never rejected. */
  readonly outcomes: Promise<readonly ImportOutcome[]>;
  /** Ends the run at once, in the middle of a file too. */
  cancel(): void;
}

/** A service that runs elsewhere. */
export interface Connection {
  readonly service: Remote<ImportService>;
  /** Resolves when the service cannot answer any more. */
  readonly broken: Promise<string>;
  stop(): void;
}

/** A large PDF takes some ten seconds; a file that takes longer than this keeps the reader busy for ever. */
const LONGEST_READING_MS = 180_000;

/** Reads files one after the other in a worker of their own, which ends with the run. */
export function startImport(
  files: readonly ImportFile[],
  library: readonly KnownDocument[],
  options: ImportOptions = {},
): ImportRun {
  return runImport(connectWorker, files, library, options);
}

function connectWorker(): Connection {
  const worker = new Worker(new URL("./import.worker.ts", import.meta.url), { type: "module" });
  const broken = new Promise<string>((resolve) => {
    worker.addEventListener("error", (event) => resolve(event.message));
    worker.addEventListener("messageerror", () => resolve("A message could not be read."));
  });
  return { service: wrap<ImportService>(worker), broken, stop: () => worker.terminate() };
}

/**
 * The run of an import over connections that `connect` makes: one, and another
 * after a file that broke the first or took too long.
 */
export function runImport(
  connect: () => Connection,
  files: readonly ImportFile[],
  library: readonly KnownDocument[],
  options: ImportOptions,
  longestReading = LONGEST_READING_MS,
): ImportRun {
  let cancel: () => void = () => undefined;
  const cancelled = new Promise<null>((resolve) => {
    cancel = () => resolve(null);
  });
  const readAll = async (): Promise<readonly ImportOutcome[]> => {
    const outcomes: ImportOutcome[] = [];
    let known = library;
    let connection: Connection | null = null;
    for (const file of files) {
      options.onProgress?.(outcomes.length, files.length, file.name);
      connection ??= await open(connect(), known);
      const reading = readOne(connection, file, options, longestReading);
      const result = await Promise.race([reading, cancelled]);
      if (result === null) break;
      outcomes.push({ name: file.name, result });
      options.onOutcome?.({ name: file.name, result });
      known = [...known, ...documentsOf(result)];
      if (!result.ok && BREAKING.has(result.error.reason)) {
        connection.stop();
        connection = null;
      }
    }
    connection?.stop();
    return outcomes;
  };
  return { outcomes: readAll(), cancel: () => cancel() };
}

/** After these failures the worker is of no more use. */
const BREAKING: ReadonlySet<string> = new Set(["reading-took-too-long", "import-unavailable"]);

async function open(connection: Connection, known: readonly KnownDocument[]): Promise<Connection> {
  // A worker that does not start is told of by the first file's result.
  await Promise.race([connection.service.open(known.map(comparedPart)), connection.broken]);
  return connection;
}

async function readOne(
  { service, broken }: Connection,
  file: ImportFile,
  { encoding }: ImportOptions,
  longestReading: number,
): Promise<Result<Imported>> {
  if (file.size > MOST_FILE_BYTES) return fail("too-large", file.name);
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const options = encoding === undefined ? {} : { encoding };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<never>>((resolve) => {
    const tell = () => resolve(fail("reading-took-too-long", file.name));
    timer = setTimeout(tell, longestReading);
  });
  const read = service.read(file.name, transfer(bytes.value, [bytes.value.buffer]), options);
  const result = await Promise.race([
    // What the readers do not foresee must not end the run.
    read.catch(() => fail("reading-failed", file.name)),
    broken.then(() => fail("import-unavailable", file.name)),
    late,
  ]);
  clearTimeout(timer);
  return result;
}

async function bytesOf(file: ImportFile): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    return { ok: true, value: new Uint8Array(await file.read()) };
  } catch (error) {
    // The names the File API gives its errors.
    const isGone = error instanceof Error && error.name === "NotFoundError";
    return fail(isGone ? "file-gone" : "file-unreadable", file.name);
  }
}

function documentsOf(result: Result<Imported>): readonly KnownDocument[] {
  if (!result.ok) return [];
  if (result.value.kind === "document") return [result.value.document];
  return result.value.documents.flatMap((one) =>
    one.result.ok ? [one.result.value.document] : [],
  );
}

/** Nothing else of a document is copied to the worker. */
function comparedPart(known: KnownDocument): KnownDocument {
  const { id, work, title, issuers, docNumber, source, textHash } = known;
  const part = { id, work, title, issuers, docNumber, source };
  return textHash === undefined ? part : { ...part, textHash };
}
