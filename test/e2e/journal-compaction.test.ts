import { appendFile, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { decodeJournal, encodeEntry, finalRows } from "../../domain/backup/journal";
import { annotateByKey } from "./support/annotation-panel";
import { pickDocument, storedAnnotations } from "./support/reading";
import { testedProgram } from "./support/tested-program";

/** Recolourings: some megabytes of journal. */
const CHANGES = 6000;

/** In bytes: a journal of a few annotations. */
const SHORT = 10_000;

/** The window rests for some seconds before the journal is shortened. In milliseconds. */
const PATIENCE = 60_000;

/** Years of work have made the journal long; nearly all of it is out of date. */
describe("a long journal", () => {
  let journal: string;
  const running = testedProgram();
  beforeAll(async () => {
    journal = join(running.userDataDir, "journal", "annotations.jsonl");
    await start();
    await annotateByKey(running.window, 1, "质量强省", "2");
    await running.close();
    const { entries } = decodeJournal(await readFile(journal, "utf8"));
    const [row] = [...finalRows(entries, "annotations").values()];
    if (row === null || row === undefined) throw new Error("Nothing was recorded.");
    const lines = Array.from({ length: CHANGES }, (_, at) => {
      const colour = at === CHANGES - 1 ? row.colour : at % 2 === 0 ? "red" : "blue";
      const rows = [{ table: "annotations" as const, id: row.id, row: { ...row, colour } }];
      return encodeEntry({ kind: "change", change: `old ${at}`, at: row.createdAt, rows });
    });
    await appendFile(journal, lines.join(""));
    await start();
  });
  const start = async () => {
    await running.start();
    await pickDocument(running.window, 1, "湖北纲要");
  };
  const size = async () => (await stat(journal)).size;

  it("is shortened while the program runs, and keeps what is done meanwhile", async () => {
    expect(await size()).toBeGreaterThan(100 * SHORT);
    await annotateByKey(running.window, 1, "完善质量治理", "3");
    await expect.poll(size, { timeout: PATIENCE }).toBeLessThan(SHORT);
    await annotateByKey(running.window, 1, "健全质量政策", "1");
    const { entries, damagedLines } = decodeJournal(await readFile(journal, "utf8"));
    expect(damagedLines).toBe(0);
    const rows = [...finalRows(entries, "annotations").values()];
    expect(rows.map((row) => row?.colour)).toEqual(["green", "blue", "yellow"]);
  }, 120_000);

  it("gives the same annotations at the next start, with nothing to restore", async () => {
    const before = await storedAnnotations(running.window);
    await running.close();
    await start();
    expect(await storedAnnotations(running.window)).toEqual(before);
    expect(before).toHaveLength(3);
    expect(await running.window.getByText(/恢复/).count()).toBe(0);
    expect(running.errors).toEqual([]);
  });
});
