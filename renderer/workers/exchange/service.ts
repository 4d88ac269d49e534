import type { Annotation } from "../../../domain/annotations/annotation";
import type { Author } from "../../../domain/exchange/author";
import {
  type Choice,
  firstChoice,
  noteOutcomeOf,
  type Outcome,
  outcomeOf,
} from "../../../domain/exchange/outcome";
import {
  PLAN_STATES,
  type PlannedAnnotation,
  type PlannedNote,
  type PlanState,
  planNote,
} from "../../../domain/exchange/plan";
import { derivedNoteId } from "../../../domain/exchange/same";
import { imagesIn } from "../../../domain/notes/images";
import type { Note } from "../../../domain/notes/note";
import { ok, type Result } from "../../../domain/result";
import { hasPdfMark } from "../import/format";
import type { IncomingFile, SetAside } from "./incoming-file";
import { readAnnotatedPdf } from "./read-annotated-pdf";
import { readBundle } from "./read-bundle";
import { readW3C } from "./read-w3c";
import {
  type Destination,
  ImportSession,
  type LibraryDocument,
  type MatchedSource,
} from "./session";

/** What a file holds, before it is compared. */
export interface FileFacts {
  readonly kind: IncomingFile["kind"];
  readonly author: Author;
  readonly layers: readonly Author[];
  readonly annotations: number;
  readonly notes: number;
}

/** How the annotations and notes of a file stand to those that are stored. */
export interface PlanSummary {
  readonly states: Readonly<Record<PlanState, number>>;
  readonly notes: readonly PlannedNote[];
  readonly setAside: number;
}

/** What the user decided about what is in two forms, and about what finds no place. */
export interface Decisions {
  readonly choices: ReadonlyMap<string, Choice>;
  /** For those not decided one by one; `null` for `firstChoice`. */
  readonly others: Choice | null;
  readonly withUnplaced: boolean;
}

/** What the worker does for one import. Only plain data goes in and out. */
export interface ExchangeService {
  /** Reads a file; `now` is the time of annotations that have none. */
  open(name: string, bytes: Uint8Array<ArrayBuffer>, now: string): Promise<Result<FileFacts>>;
  addDocument(document: LibraryDocument): void;
  match(): readonly MatchedSource[];
  choose(key: string, documentId: string | null): void;
  restart(): void;
  place(count: number, destination: Destination): readonly string[];
  compare(stored: readonly Annotation[], destination: Destination): number;
  /** The ids under which notes of the file may be stored already. */
  noteIds(): readonly string[];
  compareNotes(stored: readonly Note[]): void;
  summary(): PlanSummary;
  list(state: PlanState, from: number, count: number): readonly PlannedAnnotation[];
  listSetAside(from: number, count: number): readonly SetAside[];
  /** What the import does with the planned annotations of a range; `null` behind the last. */
  outcomes(
    from: number,
    count: number,
    decisions: Decisions,
  ): readonly Outcome<Annotation>[] | null;
  noteOutcomes(decisions: Decisions, folder: string): readonly Outcome<Note>[];
  /** The bytes of a note's image; `null` where the file lacks it. */
  image(sha256: string): Uint8Array<ArrayBuffer> | null;
}

export function createExchangeService(): ExchangeService {
  let session: ImportSession | null = null;
  let notes: readonly PlannedNote[] = [];
  const current = (): ImportSession => {
    if (session === null) throw new Error("No file of annotations is open.");
    return session;
  };
  return {
    async open(name, bytes, now) {
      const read = await readAny(name, bytes, now);
      if (!read.ok) return read;
      session = new ImportSession(read.value);
      const { kind, author, layers, records, notes } = read.value;
      return ok({ kind, author, layers, annotations: records.length, notes: notes.length });
    },
    addDocument: (document) => current().addDocument(document),
    match: () => current().match(),
    choose: (key, documentId) => current().choose(key, documentId),
    restart: () => current().restart(),
    place: (count, destination) => current().place(count, destination),
    compare: (stored, destination) => current().compare(stored, destination),
    noteIds: () => current().file.notes.flatMap((note) => [note.id, derivedNoteId(note)]),
    compareNotes(stored) {
      const byId = new Map(stored.map((note) => [note.id, note]));
      notes = current().file.notes.map((note) => planNote(note, (id) => byId.get(id) ?? null));
    },
    summary() {
      const counts = PLAN_STATES.map((state) => [state, current().ofState(state).length]);
      return {
        states: Object.fromEntries(counts) as Record<PlanState, number>,
        notes,
        setAside: current().setAside.length,
      };
    },
    list: (state, from, count) =>
      current()
        .ofState(state)
        .slice(from, from + count),
    listSetAside: (from, count) => current().setAside.slice(from, from + count),
    outcomes(from, count, decisions) {
      const { planned, file } = current();
      if (from >= planned.length) return null;
      return planned.slice(from, from + count).flatMap((one) => {
        if (one.state === "unplaced" && !decisions.withUnplaced) return [];
        const choice = decisions.choices.get(one.theirs.id) ?? decisions.others;
        return outcomeOf(one, choice ?? firstChoice(one), file.fidelity) ?? [];
      });
    },
    noteOutcomes: (decisions, folder) =>
      notes.flatMap((one) => {
        const choice = decisions.choices.get(one.theirs.id) ?? decisions.others ?? "mine";
        return noteOutcomeOf(one, choice, folder) ?? [];
      }),
    image: (sha256) => current().file.image(sha256),
  };
}

/** The images that the notes of an import need. */
export function imagesOf(outcomes: readonly Outcome<Note>[]): readonly string[] {
  return [...new Set(outcomes.flatMap(({ after }) => imagesIn(after.body)))];
}

function readAny(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  now: string,
): Result<IncomingFile> | Promise<Result<IncomingFile>> {
  if (/\.(?:jsonld|json)$/iu.test(name)) return readW3C(name, bytes, now);
  return hasPdfMark(bytes) ? readAnnotatedPdf(name, bytes, now) : readBundle(name, bytes);
}
