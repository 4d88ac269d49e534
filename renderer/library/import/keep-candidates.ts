import { newEntry } from "../../../domain/library/library-entry";
import { ok, type Result } from "../../../domain/result";
import { bridge } from "../../bridge/bridge";
import { keepCompiled } from "../../store/compiled";
import { changeEntries, type EntryChange } from "../../store/entries";
import type { ImportedDocument } from "../../workers/import/service";
import type { LibraryItem } from "../library";
import { type Candidate, knownEntry, stateOf } from "./candidate";

/**
 * Takes the chosen files into the library: their bytes first, then what was
 * compiled from them, last the entries that make them part of it, all in one
 * step of undo. When anything fails the library is as it was; bytes that were
 * kept already do no harm.
 */
export async function keepCandidates(
  candidates: readonly Candidate[],
  items: readonly LibraryItem[],
  onProgress: (done: number) => void,
): Promise<Result<number>> {
  const changes: EntryChange[] = [];
  for (const one of candidates) {
    onProgress(changes.length);
    if (!one.result.ok) continue;
    const imported = one.result.value;
    if (stateOf(one, items) === "removed") changes.push(broughtBack(imported, items));
    else {
      const kept = await keepFile(imported);
      if (!kept.ok) return kept;
      changes.push({ before: null, after: entryOf(one, imported) });
    }
  }
  const stored = await changeEntries("import", changes);
  return stored.ok ? ok(changes.length) : stored;
}

async function keepFile({ bytes, source, document }: ImportedDocument): Promise<Result<null>> {
  const kept = await bridge.keepOriginal(source.sha256, bytes);
  return kept.ok ? keepCompiled([document]) : kept;
}

function entryOf({ corrections }: Candidate, { name, bytes, source, document }: ImportedDocument) {
  const origin = {
    fileName: name,
    format: source.format,
    encoding: source.encoding?.name ?? null,
    sha256: source.sha256,
    size: bytes.length,
  };
  const { work } = document;
  return {
    ...newEntry(document.id, origin, new Date().toISOString()),
    // The work was offered for the library as it was; reading the bytes anew would not offer it again.
    corrections: work === document.id ? corrections : { work, ...corrections },
  };
}

function broughtBack(
  { recognition }: ImportedDocument,
  items: readonly LibraryItem[],
): EntryChange {
  const id = "documentId" in recognition ? recognition.documentId : "";
  const before = knownEntry(id, items);
  if (before === null) throw new Error(`The library has no entry for ${id}.`);
  return { before, after: { ...before, removedAt: null } };
}
