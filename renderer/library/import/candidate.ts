import type { Corrections, LibraryEntry } from "../../../domain/library/library-entry";
import type { Result } from "../../../domain/result";
import type { ImportedDocument } from "../../workers/import/service";
import type { ImportOutcome } from "../../workers/import-client";
import type { LibraryItem } from "../library";

/** One file that was read, and what the user wants done with it. */
export interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly result: Result<ImportedDocument>;
  /** In a pack the facts its maker stated, at first; then what the user makes of them. */
  readonly corrections: Corrections;
  readonly keep: boolean;
}

/** The files of an import's outcomes; those of a pack one by one. */
export function candidatesOf(outcome: ImportOutcome, index: number): readonly Candidate[] {
  const { name, result } = outcome;
  if (!result.ok) return [candidate(`${index}`, name, result)];
  if (result.value.kind === "document")
    return [candidate(`${index}`, name, { ok: true, value: result.value })];
  return result.value.documents.map((one, at) => {
    const packed = candidate(`${index}.${at}`, one.name, one.result);
    return one.result.ok ? { ...packed, corrections: statedFacts(one.result.value) } : packed;
  });
}

/** Reading the kept bytes anew would not find what only the pack's list said. */
function statedFacts({ document }: ImportedDocument): Corrections {
  const { title, issuers, docNumber, date } = document;
  return { title, issuers, docNumber, date };
}

function candidate(key: string, name: string, result: Result<ImportedDocument>): Candidate {
  const kind = result.ok ? result.value.recognition.kind : null;
  return { key, name, result, corrections: {}, keep: kind === "new" || kind === "edition" };
}

/** What a file is to the library, for the list and for whether it can be chosen. */
export type CandidateState = "new" | "edition" | "same" | "removed" | "failed";

/** `removed`: the library has it in the recycle bin, and choosing it brings it back. */
export function stateOf({ result }: Candidate, items: readonly LibraryItem[]): CandidateState {
  if (!result.ok) return "failed";
  const { recognition } = result.value;
  if (recognition.kind === "new" || recognition.kind === "edition") return recognition.kind;
  return (knownEntry(recognition.documentId, items)?.removedAt ?? null) === null
    ? "same"
    : "removed";
}

export function knownEntry(documentId: string, items: readonly LibraryItem[]): LibraryEntry | null {
  return items.find(({ document }) => document.id === documentId)?.entry ?? null;
}
