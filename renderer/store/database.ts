import Dexie, { type Table } from "dexie";
import type { Annotation } from "../../domain/annotations/annotation";

/** One kept setting; `value` is what its owner stores under `key`. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/**
 * Everything the user makes. Released versions are never edited: a new one is
 * added with a named upgrade and a test that opens the old one first.
 */
export class Database extends Dexie {
  declare annotations: Table<Annotation, string>;
  declare settings: Table<SettingRow, string>;

  constructor(name = "duidu") {
    // Strict: a transaction is complete when the disk has it, not when the
    // system's cache has it. Costs some milliseconds for each change.
    super(name, { chromeTransactionDurability: "strict" });
    this.version(1).stores({ annotations: "id, target.documentId", settings: "key" });
  }
}

export const database = new Database();
