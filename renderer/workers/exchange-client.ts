import { type Remote, transfer, wrap } from "comlink";
import type { Annotation } from "../../domain/annotations/annotation";
import type { Outcome } from "../../domain/exchange/outcome";
import type { PlannedAnnotation, PlanState } from "../../domain/exchange/plan";
import type { Note } from "../../domain/notes/note";
import { fail, ok, type Result } from "../../domain/result";
import type { SetAside } from "./exchange/incoming-file";
import type { Decisions, ExchangeService, FileFacts, PlanSummary } from "./exchange/service";
import type { Destination, LibraryDocument, MatchedSource } from "./exchange/session";
import type { WritingRequest, WritingService, WrittenFile } from "./exchange/writing";
import { MOST_FILE_BYTES } from "./import/limits";

/** A file of annotations to be read. */
export interface AnnotationFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What is stored, asked for in pieces. */
export interface Stored {
  annotations(ids: readonly string[]): Promise<readonly Annotation[]>;
  notes(ids: readonly string[]): Promise<readonly Note[]>;
}

export type Progress = (done: number, total: number) => void;

/**
 * Reads and writes files of annotations, as the window sees it: in a worker of
 * its own that ends with `stop`, in pieces, so that the window stays alive
 * whatever their length. No promise is ever rejected; after `stop` every one
 * fails with `superseded`.
 */
export interface ExchangeClient {
  open(file: AnnotationFile, documents: readonly LibraryDocument[]): Promise<Result<FileFacts>>;
  match(): Promise<Result<readonly MatchedSource[]>>;
  choose(key: string, documentId: string | null): Promise<Result<null>>;
  plan(
    total: number,
    destination: Destination,
    stored: Stored,
    onProgress: Progress,
  ): Promise<Result<PlanSummary>>;
  list(
    state: PlanState,
    from: number,
    count: number,
  ): Promise<Result<readonly PlannedAnnotation[]>>;
  listSetAside(from: number, count: number): Promise<Result<readonly SetAside[]>>;
  outcomes(decisions: Decisions): Promise<Result<readonly Outcome<Annotation>[]>>;
  noteOutcomes(decisions: Decisions, folder: string): Promise<Result<readonly Outcome<Note>[]>>;
  image(sha256: string): Promise<Result<Uint8Array<ArrayBuffer> | null>>;
  write(
    request: WritingRequest,
    annotations: readonly Annotation[],
    onProgress: Progress,
  ): Promise<Result<WrittenFile>>;
  stop(): void;
}

/**
 * Annotations in one message. Copying a message takes the window's time: so many
 * take it some milliseconds.
 */
const PIECE = 500;

type Service = ExchangeService & WritingService;

/** Starts a worker for one import or export. */
export function startExchange(): ExchangeClient {
  const worker = new Worker(new URL("./exchange.worker.ts", import.meta.url), { type: "module" });
  const broken = new Promise<string>((resolve) => {
    worker.addEventListener("error", (event) => resolve(event.message));
    worker.addEventListener("messageerror", () => resolve("A message could not be read."));
  });
  return connectExchange(wrap<Service>(worker), broken, () => worker.terminate());
}

/**
 * A client of a service that runs elsewhere.
 *
 * @param broken resolves, with a message, when the service cannot answer any more
 */
export function connectExchange(
  service: Remote<Service>,
  broken: Promise<string>,
  end: () => void,
): ExchangeClient {
  let stop: () => void = () => undefined;
  const stopped = new Promise<Result<never>>((resolve) => {
    stop = () => {
      end();
      resolve(fail("superseded"));
    };
  });
  const over = Promise.race([
    stopped,
    broken.then((message) => fail("exchange-unavailable", message)),
  ]);
  const answer = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> =>
    Promise.race([work(), over]).catch((error: unknown) =>
      fail("exchange-unavailable", error instanceof Error ? error.message : String(error)),
    );
  const plain = <T>(work: () => Promise<T>): Promise<Result<T>> =>
    answer(async () => ok(await work()));
  return {
    open: (file, documents) =>
      answer(async () => {
        if (file.size > MOST_FILE_BYTES) return fail("too-large", file.name);
        const bytes = await bytesOf(file);
        if (!bytes.ok) return bytes;
        const now = new Date().toISOString();
        const facts = await service.open(
          file.name,
          transfer(bytes.value, [bytes.value.buffer]),
          now,
        );
        if (!facts.ok) return facts;
        for (const document of documents) await service.addDocument(comparedPart(document));
        return facts;
      }),
    match: () => plain(() => service.match()),
    choose: (key, documentId) =>
      plain(async () => {
        await service.choose(key, documentId);
        return null;
      }),
    plan: (total, destination, stored, onProgress) =>
      plain(async () => {
        await service.restart();
        for (let done = 0; done < total; ) {
          const ids = await service.place(PIECE, destination);
          done = await service.compare(await stored.annotations(ids), destination);
          onProgress(done, total);
        }
        const noteIds = await service.noteIds();
        await service.compareNotes(await stored.notes(noteIds));
        return service.summary();
      }),
    list: (state, from, count) => plain(() => service.list(state, from, count)),
    listSetAside: (from, count) => plain(() => service.listSetAside(from, count)),
    outcomes: (decisions) =>
      plain(async () => {
        const all: Outcome<Annotation>[] = [];
        for (let from = 0; ; from += PIECE) {
          const some = await service.outcomes(from, PIECE, decisions);
          if (some === null) return all;
          all.push(...some);
        }
      }),
    noteOutcomes: (decisions, folder) => plain(() => service.noteOutcomes(decisions, folder)),
    image: (sha256) => plain(() => service.image(sha256)),
    write: (request, annotations, onProgress) =>
      answer(async () => {
        await service.begin(request);
        for (let from = 0; from < annotations.length; from += PIECE) {
          await service.add(annotations.slice(from, from + PIECE));
          onProgress(Math.min(from + PIECE, annotations.length), annotations.length);
        }
        return service.finish();
      }),
    stop: () => stop(),
  };
}

async function bytesOf(file: AnnotationFile): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // The names the File API gives its errors.
    const isGone = error instanceof Error && error.name === "NotFoundError";
    return fail(isGone ? "file-gone" : "file-unreadable", file.name);
  }
}

/** Nothing else of a document is copied to the worker. */
function comparedPart({ id, title, edition, text, textHash, blocks }: LibraryDocument) {
  return { id, title, edition, text, textHash, blocks };
}
