import { type Remote, wrap } from "comlink";
import { fail, type Result } from "../../domain/result";
import type { SearchOptions, SearchResults } from "../../domain/search/results";
import type { SearchableDocument } from "../../domain/search/searchable";
import { newestOnly } from "./newest-only";
import type { LoadedLibrary, SearchService } from "./search/service";

/** Search as the window sees it. No promise is ever rejected. */
export interface SearchClient {
  /** Takes these documents, and no others, as what is searched. */
  load(documents: readonly SearchableDocument[]): Promise<Result<LoadedLibrary>>;
  /** Adds documents to what is searched; one that is there already is replaced. */
  add(documents: readonly SearchableDocument[]): Promise<Result<LoadedLibrary>>;
  /** Takes documents out of what is searched. */
  remove(ids: readonly string[]): Promise<Result<LoadedLibrary>>;
  /**
   * Answers when the first load is done. Only the newest call is answered; the
   * others end with the reason `superseded` and are to be ignored.
   */
  search(typed: string, options?: SearchOptions): Promise<Result<SearchResults>>;
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
  return {
    ready,
    async load(documents) {
      const loaded = await answerOf(service.load(documents.map(searchablePart)));
      isLoaded(loaded);
      return loaded;
    },
    add: (documents) => answerOf(service.add(documents.map(searchablePart))),
    remove: (ids) => answerOf(service.remove(ids)),
    search: newestOnly(async (typed: string, options?: SearchOptions) => {
      const loaded = await ready;
      return loaded.ok ? answerOf(service.search(typed, options)) : loaded;
    }),
  };
}

/** Nothing else of a document is copied to the worker. */
function searchablePart({ id, text, blocks }: SearchableDocument): SearchableDocument {
  return { id, text, blocks };
}
