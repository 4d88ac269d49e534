import type { Document } from "../document/document";
import type { Failure } from "../result";
import { corrected, type LibraryEntry } from "./library-entry";
import { workNames } from "./work-name";

/**
 * How much of the document there is: all of it, its start, its end or both
 * missing, or other parts (boxes, tables) that its edition does not have.
 */
export const COMPLETENESS = ["whole", "parts", "start", "end", "both"] as const;
export type Completeness = (typeof COMPLETENESS)[number];

/** A document as the library has it, before the user's corrections. */
export interface LibraryRecord {
  /** `null` for an imported document that cannot be opened now. */
  readonly stated: Document | null;
  /** `null` where the user has decided nothing yet. */
  readonly entry: LibraryEntry | null;
  /** Why it cannot be opened. */
  readonly problem: Failure | null;
}

/** One document as a line of the library's table, as the user corrected it. */
export interface LibraryRow {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly edition: string | null;
  readonly docNumber: string | null;
  readonly issuers: readonly string[];
  /** `null`, here and below, where it cannot be known because the document does not open. */
  readonly level: string | null;
  readonly year: number | null;
  readonly work: string | null;
  readonly workName: string | null;
  /** How many documents of the library are editions of the work. */
  readonly editions: number;
  readonly completeness: Completeness | null;
  /** What is missing, in a sentence. */
  readonly missing: string | null;
  /** Suspected faults of the source. */
  readonly findings: number;
  readonly tags: readonly string[];
  readonly bundled: boolean;
  /** Name of the file it was imported from; `null` for a document that comes with the program. */
  readonly fileName: string | null;
  /** ISO 8601, UTC; `null` for a document that comes with the program. */
  readonly importedAt: string | null;
  /** ISO 8601, UTC; since when it is in the recycle bin, or hidden. */
  readonly removedAt: string | null;
  readonly problem: Failure | null;
  /** What the user has decided about it, as it is stored; `null` where nothing. */
  readonly entry: LibraryEntry | null;
}

/** The lines of the library's table, in the order of the records. */
export function libraryRows(records: readonly LibraryRecord[]): readonly LibraryRow[] {
  const documents = records.flatMap(({ stated, entry }) =>
    stated === null ? [] : [corrected(stated, entry)],
  );
  const names = workNames(documents);
  const editions = new Map<string, number>();
  for (const { work } of documents) editions.set(work, (editions.get(work) ?? 0) + 1);
  return records.map((record) => {
    const { stated, entry } = record;
    if (stated === null) return closedRow(record);
    const document = corrected(stated, entry);
    const { title, shortTitle, edition, docNumber, issuers, level, year, work, missing } = document;
    return {
      ...decided(record),
      ...{ title, shortTitle, edition, docNumber, issuers, level, year, work, missing },
      workName: names.get(work) ?? work,
      editions: editions.get(work) ?? 1,
      completeness: completenessOf(document),
      findings: document.findings.length,
    };
  });
}

/** A document that does not open: its file, and what the user decided about it. */
function closedRow(record: LibraryRecord): LibraryRow {
  const { entry } = record;
  const title = entry?.corrections.title ?? entry?.origin?.fileName ?? "";
  return {
    ...decided(record),
    title,
    shortTitle: entry?.corrections.shortTitle ?? title,
    edition: null,
    docNumber: null,
    issuers: [],
    level: null,
    year: null,
    work: null,
    workName: null,
    editions: 0,
    completeness: null,
    missing: null,
    findings: 0,
  };
}

function decided({ stated, entry, problem }: LibraryRecord) {
  const id = stated?.id ?? entry?.id;
  if (id === undefined) throw new Error("A record of the library needs a document or an entry.");
  const origin = entry?.origin ?? null;
  return {
    id,
    tags: entry?.tags ?? [],
    bundled: origin === null,
    fileName: origin?.fileName ?? null,
    importedAt: origin === null ? null : (entry?.addedAt ?? null),
    removedAt: entry?.removedAt ?? null,
    problem,
    entry,
  };
}

function completenessOf({ truncated, missing }: Document): Completeness {
  return truncated ?? (missing === null ? "whole" : "parts");
}
