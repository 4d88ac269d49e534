import Dexie, { type Table, type Transaction } from "dexie";
import type { PairVerdict } from "../../domain/alignment/verdict";
import type { Annotation } from "../../domain/annotations/annotation";
import type { Layer } from "../../domain/annotations/layer";
import { type FirstAnnotation, upgradeAnnotation } from "../../domain/annotations/upgrade";
import type { VariantNote } from "../../domain/collation/variant-note";
import type { Document } from "../../domain/document/document";
import type { Handout } from "../../domain/handouts/handout";
import type { TargetCorrection } from "../../domain/indicators/target-correction";
import type { LibraryEntry } from "../../domain/library/library-entry";
import type { Note } from "../../domain/notes/note";
import type { NoteVersion } from "../../domain/notes/versions";
import type { SavedSearch } from "../../domain/search/saved-search";

/** One kept setting; `value` is what its owner stores under `key`. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** An imported document as it was compiled from its kept bytes; it can be made again from them. */
export interface CompiledRow {
  readonly id: string;
  /** Which version of cleaning and parsing made it (`COMPILER_VERSION`). */
  readonly compiler: number;
  readonly document: Document;
}

/**
 * Everything the user makes. Released versions are never edited: a new one is
 * added with a named upgrade and a test that opens the old one first.
 */
export class Database extends Dexie {
  declare annotations: Table<Annotation, string>;
  declare layers: Table<Layer, string>;
  declare settings: Table<SettingRow, string>;
  declare entries: Table<LibraryEntry, string>;
  declare compiled: Table<CompiledRow, string>;
  declare pairVerdicts: Table<PairVerdict, string>;
  declare variantNotes: Table<VariantNote, string>;
  declare targetCorrections: Table<TargetCorrection, string>;
  declare notes: Table<Note, string>;
  declare noteVersions: Table<NoteVersion, string>;
  declare savedSearches: Table<SavedSearch, string>;
  declare handouts: Table<Handout, string>;

  constructor(name = "duidu") {
    // Strict: a transaction is complete when the disk has it, not when the
    // system's cache has it. Costs some milliseconds for each change.
    // No cache: what the program reads again and again it has in memory.
    super(name, { chromeTransactionDurability: "strict", cache: "disabled" });
    // For the same reason nobody asks which keys were written; noting and telling
    // the hundred thousand of an import held the window for half a second.
    this.unuse({ stack: "dbcore", name: "Observability" });
    this.version(1).stores({ annotations: "id, target.documentId", settings: "key" });
    this.version(2).stores({ entries: "id", compiled: "id" });
    this.version(3).stores({ pairVerdicts: "id", variantNotes: "id", targetCorrections: "id" });
    this.version(4).stores({ notes: "id", noteVersions: "id, noteId" });
    this.version(5).stores({ annotations: "id", layers: "id" }).upgrade(severalPassages);
    this.version(6).stores({ savedSearches: "id" });
    this.version(7).stores({ handouts: "id" });
  }
}

/** Version 5: annotations have passages, tags, a layer and a place in the bin. Run twice it changes nothing more. */
async function severalPassages(transaction: Transaction): Promise<void> {
  const table = transaction.table<Annotation | FirstAnnotation, string>("annotations");
  await table.bulkPut((await table.toArray()).map(upgradeAnnotation));
}

export const database = new Database();
