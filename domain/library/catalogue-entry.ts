import type { DocumentInfo } from "../document/document";

/** What a text says about itself; the catalogue can correct it. */
export type StatedFacts = Pick<
  DocumentInfo,
  | "title"
  | "issuers"
  | "docNumber"
  | "date"
  | "addressees"
  | "truncated"
  | "publishedOnline"
  | "copiesInSource"
>;

/** What a catalogue says about a document that its text cannot tell. */
export interface CatalogueEntry {
  readonly id: string;
  /** Name of the source in the folder of documents. */
  readonly file: string;
  /** Name of the file as it was received. */
  readonly origin: string;
  /** Of the source's bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** Id of the work; editions of one work share it. */
  readonly work: string;
  /** For lists: at most twelve characters. */
  readonly shortTitle: string;
  readonly level: string;
  readonly year: number;
  readonly edition: string | null;
  /** What is missing, in a sentence for the reader. */
  readonly missing: string | null;
  /** Facts that stand above what is read from the text. */
  readonly corrections?: Partial<StatedFacts>;
}
