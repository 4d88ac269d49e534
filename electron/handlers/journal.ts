import { encodeEntry } from "../../domain/backup/journal";
import { fail, ok } from "../../domain/result";
import { compactJournal } from "../files/compact-journal";
import type { JournalFile } from "../files/journal-file";
import { handle } from "./handle";
import { journalArguments, noArguments } from "./schemas";

export function setupJournalHandlers(journal: JournalFile): void {
  /** Its size when a window opened: no change of the one before it can be under way any more. */
  let settled: number | null = null;
  handle("appendJournal", journalArguments, (_sender, entries) =>
    journal.append(entries.map(encodeEntry).join("")),
  );
  handle("readJournal", noArguments, async () => {
    const { text, size } = await journal.read();
    settled = size;
    return ok(text);
  });
  handle("compactJournal", noArguments, async () => {
    if (settled === null) return fail("refused", "compactJournal");
    const size = settled;
    settled = null;
    await compactJournal(journal, size, new Date().toISOString());
    return ok(null);
  });
}
