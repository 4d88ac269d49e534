import type { Span } from "../../../domain/document/span";
import { fail, ok, type Result } from "../../../domain/result";
import type { KindField } from "../../../domain/search/query-fields";
import type {
  DocumentFacts,
  FactsOf,
  SearchableComment,
  SearchableHandout,
  SearchableNote,
} from "../../../domain/search/record";
import { factsOfRecords } from "../../../domain/search/record-facts";
import type { SearchFilters, SearchOptions, SearchResults } from "../../../domain/search/results";
import type { SearchableDocument } from "../../../domain/search/searchable";
import { buildSegment } from "../../../domain/search/segments/build-segment";
import {
  commentDocument,
  handoutDocument,
  noteDocument,
} from "../../../domain/search/segments/record-documents";
import type { Segment } from "../../../domain/search/segments/segment";
import {
  documentIdsOf,
  type Part,
  partOf,
  type SegmentSet,
  setOf,
} from "../../../domain/search/segments/segment-set";
import { type Suggestion, suggestionsFor } from "../../../domain/search/suggestions";
import { type Correction, type CorrectionOptions, didYouMean } from "./did-you-mean";
import { type DocumentIdentity, LibraryIndex, type Postpone } from "./library-index";
import { librarySuggestions } from "./library-suggestions";
import { initialsOf } from "./pinyin";
import { searchSet } from "./search-set";
import type { SegmentStore } from "./segment-store";
import { warmUp } from "./warm-up";

/** What the worker does for the window. Only plain data goes in and out. */
export interface SearchService {
  /**
   * Tells which documents are to be searched, and no others. What is indexed
   * already is kept; the answer has the ids of those that are to be added.
   */
  sync(library: readonly DocumentIdentity[]): Promise<Result<MissingDocuments>>;
  /** Adds documents to what is searched; one that is there already is replaced. */
  add(documents: readonly SearchableDocument[]): Result<LoadedLibrary>;
  /** Takes documents out of what is searched; ids that are not there are passed over. */
  remove(ids: readonly string[]): Result<LoadedLibrary>;
  /** Replaces what is known of the documents beside their texts. */
  describe(documents: readonly DocumentFacts[]): void;
  /** Replaces the comments that are searched. */
  setComments(comments: readonly SearchableComment[]): void;
  /** Replaces the notes that are searched. */
  setNotes(notes: readonly SearchableNote[]): void;
  /** Replaces the handouts that are searched. */
  setHandouts(handouts: readonly SearchableHandout[]): void;
  search(typed: string, options?: SearchOptions): Result<SearchResults>;
  /**
   * Every occurrence in the texts of these documents, in the order of the text:
   * what is marked in open panes. Of the filters, `documents` is not looked at.
   */
  places(
    typed: string,
    documentIds: readonly string[],
    filters?: SearchFilters,
  ): Result<readonly DocumentPlaces[]>;
  /** Replaces what typing can be completed to, beside headings, issuers and frequent terms of the library. */
  setSuggestions(suggestions: readonly Suggestion[]): void;
  /** What typing may be completed to, the best first; Latin letters are also taken for initials of sounds. */
  suggest(typed: string, most: number): Result<readonly Suggestion[]>;
  /** What may have been meant by a query that finds nothing. */
  didYouMean(typed: string, options?: CorrectionOptions): Result<readonly Correction[]>;
}

export interface MissingDocuments {
  readonly missing: readonly string[];
}

export interface LoadedLibrary {
  /** How many documents can be found now. */
  readonly documents: number;
}

/** Where a query stands in one document. */
export interface DocumentPlaces {
  readonly documentId: string;
  /** Offsets into the cleaned text. */
  readonly places: readonly Span[];
}

const afterMessages: Postpone = (task) => {
  setTimeout(task);
};

const nothing = () => Promise.resolve(null);

/** What a service needs of the place it runs in. */
export interface ServiceSetting {
  readonly postpone?: Postpone;
  /** Where the index is kept; `null` where it is not. */
  readonly store?: SegmentStore | null;
  /** The index that comes with the program; `null` where it cannot be read. */
  readonly bundled?: () => Promise<Segment | null>;
  /** So long the index is worked on before waiting messages are answered, in milliseconds. */
  readonly slice?: number;
}

/** With the step that is under way, half of a frame of the screen, which nobody notices. */
const SLICE = 6;

/** The service at the start; it searches what `sync` and `add` say. */
export function createSearchService(setting: ServiceSetting = {}): SearchService {
  return new Service(setting);
}

class Service implements SearchService {
  private readonly library: LibraryIndex;
  private documents: readonly DocumentFacts[] = [];
  private comments: readonly SearchableComment[] = [];
  private notes: readonly SearchableNote[] = [];
  private handouts: readonly SearchableHandout[] = [];
  private suggestions: readonly Suggestion[] = [];
  /** What the library offers beside them; `null` where something has changed since. */
  private offered: readonly Suggestion[] | null = null;
  private isLoaded = false;
  /** What is searched, and what is known of it; `null` where something has changed since. */
  private searched: SegmentSet | null = null;
  private facts: FactsOf | null = null;
  private personal: readonly Part[] | null = null;

  private readonly restored: Promise<void>;

  private readonly postpone: Postpone;

  constructor(setting: ServiceSetting) {
    const { postpone = afterMessages, store = null, bundled = nothing, slice = SLICE } = setting;
    this.postpone = postpone;
    const changed = () => {
      this.searched = null;
      this.offered = null;
    };
    this.library = new LibraryIndex(postpone, changed, store, bundled, slice);
    this.restored = this.library.restore();
  }

  async sync(library: readonly DocumentIdentity[]): Promise<Result<MissingDocuments>> {
    await this.restored;
    if (!this.isLoaded) this.postpone(() => warmUp(this.searchedSet()));
    this.isLoaded = true;
    return ok({ missing: this.library.keepOnly(library) });
  }

  add(documents: readonly SearchableDocument[]): Result<LoadedLibrary> {
    this.isLoaded = true;
    this.library.add(documents);
    return this.loaded();
  }

  remove(ids: readonly string[]): Result<LoadedLibrary> {
    this.library.remove(ids);
    return this.loaded();
  }

  describe(documents: readonly DocumentFacts[]): void {
    this.documents = documents;
    this.facts = null;
    this.offered = null;
  }

  setComments(comments: readonly SearchableComment[]): void {
    this.comments = comments;
    this.forgetPersonal();
  }

  setNotes(notes: readonly SearchableNote[]): void {
    this.notes = notes;
    this.forgetPersonal();
  }

  setHandouts(handouts: readonly SearchableHandout[]): void {
    this.handouts = handouts;
    this.forgetPersonal();
  }

  search(typed: string, options?: SearchOptions): Result<SearchResults> {
    if (!this.isLoaded) return fail("search-not-loaded");
    return ok(searchSet(this.searchedSet(), typed, options, this.factsOf()));
  }

  places(
    typed: string,
    documentIds: readonly string[],
    filters: SearchFilters = {},
  ): Result<readonly DocumentPlaces[]> {
    const { kinds = [] } = filters;
    if (documentIds.length === 0 || (kinds.length > 0 && !kinds.includes("block"))) return ok([]);
    const inTexts = { ...filters, kinds: ["block"], documents: documentIds } as const;
    const results = this.search(typed, { filters: inTexts, order: "place" });
    if (!results.ok) return results;
    const { hits } = results.value;
    return ok(
      documentIds.map((documentId) => ({
        documentId,
        places: hits.flatMap((hit) => (hit.documentId === documentId ? hit.ranges : [])),
      })),
    );
  }

  setSuggestions(suggestions: readonly Suggestion[]): void {
    this.suggestions = suggestions;
  }

  suggest(typed: string, most: number): Result<readonly Suggestion[]> {
    this.offered ??= librarySuggestions(this.library.set.parts, this.documents);
    return ok(suggestionsFor(typed, [...this.suggestions, ...this.offered], most, initialsOf));
  }

  didYouMean(typed: string, options?: CorrectionOptions): Result<readonly Correction[]> {
    return ok(didYouMean(this.searchedSet(), typed, this.factsOf(), options));
  }

  private loaded(): Result<LoadedLibrary> {
    return ok({ documents: documentIdsOf(this.library.set).length });
  }

  private forgetPersonal(): void {
    this.personal = null;
    this.searched = null;
    this.facts = null;
  }

  private factsOf(): FactsOf {
    this.facts ??= factsOfRecords(this.documents, this.comments, this.notes, this.handouts);
    return this.facts;
  }

  /** What the user writes changes at every stroke and is little: their small segments are made anew. */
  private searchedSet(): SegmentSet {
    this.personal ??= [
      ...personalPart("comment", this.comments.map(commentDocument)),
      ...personalPart("note", this.notes.map(noteDocument)),
      ...personalPart("handout", this.handouts.map(handoutDocument)),
    ];
    this.searched ??= setOf([...this.library.set.parts, ...this.personal]);
    return this.searched;
  }
}

function personalPart(kind: KindField, records: readonly SearchableDocument[]): Part[] {
  return records.length === 0 ? [] : [partOf(buildSegment(records), kind)];
}
