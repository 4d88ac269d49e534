import sqlite3 from "node-sqlite3-wasm";
import { pairKeys, tokensOf } from "../../../../domain/search/tokens";
import { foldedBlocks } from "./blocks";
import { type Engine, TOP } from "./engine";

/**
 * SQLite's FTS5 over pairs as words, each pair in hexadecimal digits, and the
 * query as a phrase. As WebAssembly: the native module has to be compiled for
 * every Electron.
 */
export const sqlite: Engine = {
  name: "sqlite fts5",
  build(documents) {
    const { texts, places } = foldedBlocks(documents);
    const database = new sqlite3.Database();
    database.exec("CREATE VIRTUAL TABLE blocks USING fts5(text, content='', detail=full)");
    database.exec("BEGIN");
    const insert = database.prepare("INSERT INTO blocks(rowid, text) VALUES (?, ?)");
    for (const [id, text] of texts.entries()) insert.run([id + 1, wordsOf(text)]);
    insert.finalize();
    database.exec("COMMIT");
    const count = database.prepare("SELECT count(*) AS n FROM blocks WHERE blocks MATCH ?");
    const top = database.prepare(
      `SELECT rowid FROM blocks WHERE blocks MATCH ? ORDER BY rank LIMIT ${TOP}`,
    );
    const all = database.prepare("SELECT rowid FROM blocks WHERE blocks MATCH ?");
    return {
      search: (query) => {
        top.all([`"${wordsOf(query)}"`]);
        return Number(count.get([`"${wordsOf(query)}"`])?.n ?? 0);
      },
      places: (query) =>
        all.all([`"${wordsOf(query)}"`]).map((row) => places[Number(row.rowid) - 1] ?? ""),
      indexBytes: 0,
    };
  },
};

/** The pairs of a text in order, as words of letters and digits only. */
function wordsOf(text: string): string {
  const pairs = tokensOf(text).filter((token) => pairKeys(token.text).size === 1);
  return pairs.map((token) => `x${[...token.text].map(hexadecimal).join("")}`).join(" ");
}

function hexadecimal(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
