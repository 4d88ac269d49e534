import { encodeEntry } from "../../domain/backup/journal";
import { fail, ok } from "../../domain/result";
import { compactJournal } from "../files/compact-journal";
import type { JournalFile } from "../files/journal-file";
import { handle } from "./handle";
import { journalArguments, noArguments } from "./schemas";

/** What else is done with the journal. */
export interface JournalFollower {
  /** It has taken in a change. */
  changed(): void;
  /** Runs `work` while nothing else reads the journal at length. */
  whileQuiet<T>(work: () => Promise<T>): Promise<T>;
}

export function setupJournalHandlers(journal: JournalFile, follower: JournalFollower): void {
  /** Its size when a window opened: no change of the one before it can be under way any more. */
  let settled: number | null = null;
  let isCompacting = false;
  handle("appendJournal", journalArguments, async (_sender, entries) => {
    const appended = await journal.append(entries.map(encodeEntry).join(""));
    if (appended.ok) follower.changed();
    return appended;
  });
  handle("readJournal", noArguments, async () => {
    const { text, size } = await journal.read();
    settled = size;
    return ok(text);
  });
  handle("compactJournal", noArguments, async () => {
    if (settled === null || isCompacting) return fail("refused", "compactJournal");
    isCompacting = true;
    const size = settled;
    try {
      await follower.whileQuiet(() => compactJournal(journal, size, new Date().toISOString()));
    } finally {
      isCompacting = false;
      // A window that opened meanwhile has read another file.
      settled = null;
    }
    return ok(null);
  });
}
