import type { Block } from "./block";
import type { Edit } from "./edit";
import type { Finding } from "./finding";

/**
 * A numbered unit of a chapter: （一）, 第一条, or 1. where the chapter has no
 * other numbers. Units below it are blocks only.
 */
export interface Item {
  readonly ordinal: number;
  /** Text between the number and the first 。, without either. */
  readonly heading: string;
  /** Block that opens the item; its further blocks follow it with ids below it. */
  readonly blockId: string;
}

export interface Box {
  readonly number: number;
  readonly title: string;
  /** Names of the entries: between —— and the first 。 */
  readonly entries: readonly string[];
  readonly blockId: string;
}

export interface Table {
  readonly caption: string | null;
  readonly columns: readonly string[];
  /** Cell texts; a merged first column is repeated in every row of its group. */
  readonly rows: readonly (readonly string[])[];
  readonly blockId: string;
}

export interface Chapter {
  readonly ordinal: number;
  /** `null` where the heading is missing in a truncated source. */
  readonly title: string | null;
  /** The heading's block; where it is missing, the chapter's first block. */
  readonly blockId: string;
  readonly items: readonly Item[];
  readonly boxes: readonly Box[];
  readonly tables: readonly Table[];
}

export type Truncation = "start" | "end" | "both";

/** What a reader is told about a document before its text. */
export interface DocumentInfo {
  readonly id: string;
  /** Id of the work this document is an edition of. */
  readonly work: string;
  readonly title: string;
  /** A name short enough for a list, such as 安徽（报纸版）. */
  readonly shortTitle: string;
  readonly issuers: readonly string[];
  readonly level: string;
  readonly year: number | null;
  /** 报纸版, 网页版 …; `null` where the work has one edition only. */
  readonly edition: string | null;
  readonly docNumber: string | null;
  /** Day of signature, ISO `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Day of publication on the source's page, ISO. */
  readonly publishedOnline: string | null;
  readonly addressees: string | null;
  readonly truncated: Truncation | null;
  /** What is missing, in a sentence for the reader. */
  readonly missing: string | null;
  /** How many times the text stands in the source, where more than once. */
  readonly copiesInSource: number | null;
  /** Name of the source file, its SHA-256 and its length in UTF-16 code units. */
  readonly source: { readonly file: string; readonly sha256: string; readonly length: number };
}

/** One published text in one edition, cleaned and parsed. */
export interface Document extends DocumentInfo {
  /** The cleaned text; every offset in the program counts into it. */
  readonly text: string;
  /** Short hash of `text`; annotations remember which text they were made on. */
  readonly textHash: string;
  /** What turned the source into `text`, in source order. */
  readonly edits: readonly Edit[];
  readonly blocks: readonly Block[];
  readonly chapters: readonly Chapter[];
  /** Suspected faults of the source, in the order of their places. */
  readonly findings: readonly Finding[];
}
