import { type Remote, wrap } from "comlink";
import { fail, ok, type Result } from "../../domain/result";
import { identityOf } from "../../domain/search/identity";
import type {
  DocumentFacts,
  SearchableComment,
  SearchableHandout,
  SearchableNote,
} from "../../domain/search/record";
import type { SearchFilters, SearchOptions, SearchResults } from "../../domain/search/results";
import type { SearchableDocument } from "../../domain/search/searchable";
import type { Suggestion } from "../../domain/search/suggestions";
import { newestOnly } from "./newest-only";
import type { Correction, CorrectionOptions } from "./search/did-you-mean";
import type { DocumentPlaces, LoadedLibrary, SearchService } from "./search/service";

/** Search as the window sees it. No promise is ever rejected. */
export interface SearchClient {
  /** Takes these documents, and no others, as what is searched; only those the worker lacks are sent to it. */
  load(documents: readonly SearchableDocument[]): Promise<Result<LoadedLibrary>>;
  /** Adds documents to what is searched; one that is there already is replaced. */
  add(documents: readonly SearchableDocument[]): Promise<Result<LoadedLibrary>>;
  /** Takes documents out of what is searched. */
  remove(ids: readonly string[]): Promise<Result<LoadedLibrary>>;
  /** Replaces what fields, filters and facets know of the documents. */
  describe(documents: readonly DocumentFacts[]): Promise<Result<null>>;
  /** Replaces the comments that are searched. */
  setComments(comments: readonly SearchableComment[]): Promise<Result<null>>;
  /** Replaces the notes that are searched. */
  setNotes(notes: readonly SearchableNote[]): Promise<Result<null>>;
  /** Replaces the handouts that are searched. */
  setHandouts(handouts: readonly SearchableHandout[]): Promise<Result<null>>;
  /**
   * One page of what is found. Answers when the first load is done. Only the
   * newest call is answered; the others end with the reason `superseded` and are
   * to be ignored.
   */
  search(typed: string, options?: SearchOptions): Promise<Result<SearchResults>>;
  /** One hit, by its number, with what makes up its score; only the newest call is answered. */
  explain(typed: string, options: SearchOptions, number: number): Promise<Result<SearchResults>>;
  /** Every occurrence in the texts of these documents; only the newest call is answered. */
  places(
    typed: string,
    documentIds: readonly string[],
    filters?: SearchFilters,
  ): Promise<Result<readonly DocumentPlaces[]>>;
  /** Replaces what typing can be completed to. */
  setSuggestions(suggestions: readonly Suggestion[]): Promise<Result<null>>;
  /** What typing may be completed to, the best first; only the newest call is answered. */
  suggest(typed: string, most: number): Promise<Result<readonly Suggestion[]>>;
  /** What may have been meant by a query that finds nothing; only the newest call is answered. */
  didYouMean(typed: string, options?: CorrectionOptions): Promise<Result<readonly Correction[]>>;
  /** The outcome of the first load. */
  readonly ready: Promise<Result<LoadedLibrary>>;
}

/** Starts the search worker. It lives as long as the window. */
export function startSearch(): SearchClient {
  const worker = new Worker(new URL("./search.worker.ts", import.meta.url), { type: "module" });
  const broken = new Promise<string>((resolve) => {
    worker.addEventListener("error", (event) => resolve(event.message));
    worker.addEventListener("messageerror", () => resolve("A message could not be read."));
  });
  return connectSearch(wrap<SearchService>(worker), broken);
}

/**
 * A client of a search service that runs elsewhere.
 *
 * @param broken resolves, with a message, when the service cannot answer any more
 */
export function connectSearch(
  service: Remote<SearchService>,
  broken: Promise<string>,
): SearchClient {
  const unavailable = broken.then((message) => fail("search-unavailable", message));
  const answerOf = <T>(call: Promise<Result<T>>): Promise<Result<T>> =>
    Promise.race([call, unavailable]).catch((error: unknown) =>
      fail("search-failed", String(error)),
    );

  let isLoaded: (result: Result<LoadedLibrary>) => void;
  const ready = new Promise<Result<LoadedLibrary>>((resolve) => {
    isLoaded = resolve;
  });
  const whenReady = async <T>(call: () => Promise<Result<T>>): Promise<Result<T>> => {
    const loaded = await ready;
    return loaded.ok ? answerOf(call()) : loaded;
  };
  const told = async (call: Promise<void>): Promise<Result<null>> =>
    answerOf(call.then(() => ok(null)));
  return {
    ready,
    async load(documents) {
      const loaded = await loadInto(service, answerOf, documents);
      isLoaded(loaded);
      return loaded;
    },
    add: (documents) => answerOf(service.add(documents.map(searchablePart))),
    remove: (ids) => answerOf(service.remove(ids)),
    describe: (documents) => told(service.describe(documents.map(factsPart))),
    setComments: (comments) => told(service.setComments(comments)),
    setNotes: (notes) => told(service.setNotes(notes)),
    setHandouts: (handouts) => told(service.setHandouts(handouts)),
    search: newestOnly((typed: string, options?: SearchOptions) =>
      whenReady(() => service.search(typed, options)),
    ),
    explain: newestOnly((typed: string, options: SearchOptions, number: number) =>
      whenReady(() =>
        service.search(typed, { ...options, offset: number, limit: 1, explain: true }),
      ),
    ),
    setSuggestions: (suggestions) => told(service.setSuggestions(suggestions)),
    suggest: newestOnly((typed: string, most: number) => answerOf(service.suggest(typed, most))),
    didYouMean: newestOnly((typed: string, options?: CorrectionOptions) =>
      whenReady(() => service.didYouMean(typed, options)),
    ),
    places: newestOnly((typed: string, documentIds: readonly string[], filters?: SearchFilters) =>
      whenReady(() => service.places(typed, documentIds, filters)),
    ),
  };
}

/** Sends the documents that the worker does not have as they are. */
async function loadInto(
  service: Remote<SearchService>,
  answerOf: <T>(call: Promise<Result<T>>) => Promise<Result<T>>,
  documents: readonly SearchableDocument[],
): Promise<Result<LoadedLibrary>> {
  const library = documents.map((one) => ({ id: one.id, identity: identityOf(one) }));
  const synced = await answerOf(service.sync(library));
  if (!synced.ok) return synced;
  const missing = new Set(synced.value.missing);
  const sent = documents.filter(({ id }) => missing.has(id)).map(searchablePart);
  let from = 0;
  for (; sent.length - from > BATCH; from += BATCH) {
    const added = await answerOf(service.add(sent.slice(from, from + BATCH)));
    if (!added.ok) return added;
  }
  return answerOf(service.add(sent.slice(from)));
}

/** So many documents are copied to the worker at a time, some five milliseconds of the window's time. */
const BATCH = 16;

/** Nothing else of a document is copied to the worker. */
function searchablePart({ id, text, textHash, blocks }: SearchableDocument): SearchableDocument {
  return { id, text, textHash, blocks };
}

function factsPart({ id, work, level, year, date, issuers, tags }: DocumentFacts): DocumentFacts {
  return { id, work, level, year, date, issuers, tags };
}
