import { decodeJournal, encodeEntry } from "../../domain/backup/journal";
import { ok } from "../../domain/result";
import type { JournalFile } from "../files/journal-file";
import { handle } from "./handle";
import { journalArguments, noArguments } from "./schemas";

export function setupJournalHandlers(journal: JournalFile): void {
  handle("appendJournal", journalArguments, (_sender, entries) =>
    journal.append(entries.map(encodeEntry).join("")),
  );
  handle("readJournal", noArguments, async () => ok(decodeJournal(await journal.read())));
}
