import { encodeEntry } from "../../domain/backup/journal";
import { fail, ok } from "../../domain/result";
import { compactJournal } from "../files/compact-journal";
import type { JournalFile } from "../files/journal-file";
import { handle } from "./handle";
import { journalArguments, noArguments } from "./schemas";

export function setupJournalHandlers(journal: JournalFile): void {
  /** Its size when a window opened: no change of the one before it can be under way any more. */
  let settled: number | null = null;
  let isCompacting = false;
  handle("appendJournal", journalArguments, (_sender, entries) =>
    journal.append(entries.map(encodeEntry).join("")),
  );
  handle("readJournal", noArguments, async () => {
    const { text, size } = await journal.read();
    settled = size;
    return ok(text);
  });
  handle("compactJournal", noArguments, async () => {
    if (settled === null || isCompacting) return fail("refused", "compactJournal");
    isCompacting = true;
    try {
      await compactJournal(journal, settled, new Date().toISOString());
    } finally {
      isCompacting = false;
      // A window that opened meanwhile has read another file.
      settled = null;
    }
    return ok(null);
  });
}
