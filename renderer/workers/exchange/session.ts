import type { Annotation } from "../../../domain/annotations/annotation";
import { placingOf } from "../../../domain/annotations/from-w3c";
import type { PlacingDocument } from "../../../domain/annotations/w3c-selectors";
import type { Document } from "../../../domain/document/document";
import { MOST_QUOTES, matchDocument } from "../../../domain/exchange/match-document";
import { placeIncoming, placesIn } from "../../../domain/exchange/place";
import {
  idsOf,
  type PlannedAnnotation,
  type PlanState,
  planAnnotation,
} from "../../../domain/exchange/plan";
import { derivedId, saysSame, shareAnchor } from "../../../domain/exchange/same";
import type { IncomingFile, SetAside } from "./incoming-file";

/** What of a document the import needs. */
export type LibraryDocument = Pick<
  Document,
  "id" | "title" | "edition" | "text" | "textHash" | "blocks"
>;

/** A document the file names, and which one of the library it is taken for. */
export interface MatchedSource {
  readonly key: string;
  readonly name: string;
  readonly documentId: string | null;
  /** True where the file names it by its id. */
  readonly isCertain: boolean;
  readonly annotations: number;
}

/** Where annotations go: whose layers exist, and since when. */
export interface Destination {
  /** Own annotations of the file's author become the user's own. */
  readonly asOwn: boolean;
  /** The user's id as an author: what they made and gave out comes back as theirs. */
  readonly userId: string;
  /** When each layer came in. */
  readonly importedAt: ReadonlyMap<string, string>;
}

/** One import: the records of a file, placed on the library and compared with what is stored. */
export class ImportSession {
  readonly planned: PlannedAnnotation[] = [];
  readonly setAside: SetAside[];
  readonly #documents = new Map<string, LibraryDocument>();
  readonly #placing = new Map<string, PlacingDocument>();
  readonly #chosen = new Map<string, string | null>();
  readonly #seen = new Map<string, Annotation>();
  readonly #places = placesIn((id) => this.#placingOf(id));
  #placed: Annotation[] = [];
  #at = 0;

  constructor(readonly file: IncomingFile) {
    this.setAside = [...file.setAside];
  }

  addDocument(document: LibraryDocument): void {
    this.#documents.set(document.id, document);
  }

  /** Finds the documents of the file in the library, but for those the user chose. */
  match(): readonly MatchedSource[] {
    const sources = new Map<
      string,
      { name: string; documentId: string | null; quotes: string[] }
    >();
    const counts = new Map<string, number>();
    for (const { incoming } of this.file.records) {
      for (const { source, selectors } of incoming.passages) {
        const key = source.documentId ?? source.name;
        const known = sources.get(key) ?? { ...source, quotes: [] };
        sources.set(key, known);
        counts.set(key, (counts.get(key) ?? 0) + 1);
        const { quote } = selectors;
        if (quote !== null && known.quotes.length < MOST_QUOTES) known.quotes.push(quote.exact);
      }
    }
    const library = [...this.#documents.values()];
    return [...sources].map(([key, { name, documentId, quotes }]) => {
      const named = this.file.documents.get(key);
      const source = { documentId, name: named?.title ?? name };
      const sought = { source, textHash: named?.textHash ?? null, quotes };
      if (!this.#chosen.has(key)) this.#chosen.set(key, matchDocument(sought, library));
      return {
        key,
        name: source.name,
        documentId: this.#chosen.get(key) ?? null,
        isCertain: documentId !== null && this.#documents.has(documentId),
        annotations: counts.get(key) ?? 0,
      };
    });
  }

  /** Takes a document of the file for another one of the library, or for none. */
  choose(key: string, documentId: string | null): void {
    this.#chosen.set(key, documentId);
  }

  /** Begins anew: nothing is placed or compared. */
  restart(): void {
    this.planned.length = 0;
    this.setAside.length = 0;
    this.setAside.push(...this.file.setAside);
    this.#seen.clear();
    this.#at = 0;
  }

  /** Places the next records; gives the ids under which they may be stored already. */
  place(count: number, { asOwn, userId }: Destination): readonly string[] {
    const { records, author } = this.file;
    this.#placed = [];
    for (const { incoming, layerId } of records.slice(this.#at, this.#at + count)) {
      this.#at++;
      const layer = layerId ?? (asOwn ? userId : author.id);
      const placed = placeIncoming(incoming, layer === userId ? null : layer, (source) =>
        this.#placingOf(this.#chosen.get(source.documentId ?? source.name) ?? ""),
      );
      if (placed.ok) this.#placed.push(placed.value);
      else this.#putAside(incoming.id, "bad-place");
    }
    return this.#placed.flatMap(idsOf);
  }

  /** Compares the records placed last with the stored annotations of their ids; tells how many are done. */
  compare(stored: readonly Annotation[], { importedAt }: Destination): number {
    const byId = new Map(stored.map((one) => [one.id, one]));
    const known = {
      annotation: (id: string) => byId.get(id) ?? null,
      importedAt: (id: string) => importedAt.get(id) ?? null,
      places: this.#places,
    };
    for (const placed of this.#placed) {
      const theirs = this.#onlyOnce(placed);
      if (theirs !== null) {
        this.planned.push(planAnnotation(theirs, this.file.fidelity, known));
      }
    }
    this.#placed = [];
    return this.#at;
  }

  ofState(state: PlanState): readonly PlannedAnnotation[] {
    return this.planned.filter((one) => one.state === state);
  }

  /** The annotation under an id no earlier record of the file has; `null` where an earlier one is the same. */
  #onlyOnce(theirs: Annotation): Annotation | null {
    const earlier = this.#seen.get(theirs.id);
    if (earlier === undefined) {
      this.#seen.set(theirs.id, theirs);
      return theirs;
    }
    if (saysSame(earlier, theirs, "full")) return null;
    if (shareAnchor(earlier, theirs, this.#places.placeOf)) {
      this.#putAside(theirs.id, "doubled");
      return null;
    }
    return this.#onlyOnce({ ...theirs, id: derivedId(theirs.id, theirs) });
  }

  #putAside(name: string | null, fault: SetAside["fault"]): void {
    this.setAside.push({ number: this.#at, name, fault });
  }

  #placingOf(documentId: string): PlacingDocument | null {
    const known = this.#placing.get(documentId);
    if (known !== undefined) return known;
    const document = this.#documents.get(documentId);
    if (document === undefined) return null;
    const placing = placingOf(document);
    this.#placing.set(documentId, placing);
    return placing;
  }
}
