import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  decodeJournal,
  encodeEntry,
  finalRows,
  type JournalEntry,
} from "../../../domain/backup/journal";
import { compactJournal } from "../../../electron/files/compact-journal";
import { type JournalFile, journalFile } from "../../../electron/files/journal-file";
import { type Fault, faultyDisk } from "../../support/faulty-disk";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "加强质量监管。" }]);
const at = "2026-01-02T03:04:05.000Z";
const NAME = "annotations.jsonl";

/** So many annotations, each recoloured a few times, some of them deleted in the end. */
const COUNT = 700;
const former: readonly JournalEntry[] = ["red", "green", "blue"].flatMap((colour) =>
  Array.from({ length: 7 }, (_, part): JournalEntry => {
    const rows = Array.from({ length: COUNT / 7 }, (_, index) => {
      const row = annotationOn(document, "质量", {
        id: `a${part} ${index}`,
        colour: colour as "red",
      });
      const isGone = colour === "blue" && index % 5 === 0;
      return { table: "annotations" as const, id: row.id, row: isGone ? null : row };
    });
    return { kind: "change", change: `${colour} ${part}`, at, rows };
  }),
);
const LEFT = (COUNT * 4) / 5;

/** A change that comes while the journal is being shortened. */
const later = (id: string): string =>
  encodeEntry({
    kind: "change",
    change: `later ${id}`,
    at,
    rows: [{ table: "annotations", id, row: annotationOn(document, "监管", { id }) }],
  });

describe("compactJournal", () => {
  let folder: string;
  let path: string;
  let size: number;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-compact-"));
    path = join(folder, NAME);
    await writeFile(path, former.map(encodeEntry).join(""));
    ({ size } = await journalFile(path).read());
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const rows = async () =>
    new Map(
      [...finalRows(decodeJournal(await readFile(path, "utf8")).entries, "annotations")].filter(
        ([, row]) => row !== null,
      ),
    );
  const before = new Map([...finalRows(former, "annotations")].filter(([, row]) => row !== null));

  it("leaves each row once, as it was last, and no other file", async () => {
    await compactJournal(journalFile(path), size, at);
    const { entries, damagedLines } = decodeJournal(await readFile(path, "utf8"));
    expect(damagedLines).toBe(0);
    expect(entries.flatMap((one) => (one.kind === "change" ? one.rows : []))).toHaveLength(LEFT);
    expect(await rows()).toEqual(before);
    expect(await readdir(folder)).toEqual([NAME]);
  });

  it("keeps what is appended before, meanwhile and after, and in its order", async () => {
    const journal = journalFile(path);
    await journal.append(later("b1"));
    const running = compactJournal(journal, size, at);
    await journal.append(later("b2"));
    await running;
    await journal.append(later("b3"));
    const text = await readFile(path, "utf8");
    expect(text.endsWith(["b1", "b2", "b3"].map(later).join(""))).toBe(true);
    expect((await rows()).size).toBe(LEFT + 3);
  });

  it("does not settle a change of which a part or the revocation is still to come", async () => {
    const journal = journalFile(path);
    const part = (id: string): string => {
      const row = annotationOn(document, "监管", { id });
      const own = [{ table: "annotations" as const, id, row }];
      return encodeEntry({ kind: "change", change: "open", at, rows: own, parts: 2 });
    };
    await journal.append(part("c1"));
    const running = compactJournal(journal, size, at);
    await journal.append(part("c2"));
    await running;
    expect([...(await rows()).keys()].slice(-2)).toEqual(["c1", "c2"]);
    await journal.append(encodeEntry({ kind: "revoke", change: "open", at }));
    expect(await rows()).toEqual(before);
  });

  it("leaves the journal as it is where the size cannot be that of whole lines", async () => {
    const whole = await readFile(path, "utf8");
    for (const wrong of [size - 5, size + 5]) {
      await expect(compactJournal(journalFile(path), wrong, at)).rejects.toThrow("No line");
      expect(await readFile(path, "utf8")).toBe(whole);
    }
    expect((await readdir(folder)).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  it("keeps lines that cannot be read, in a copy", async () => {
    const damaged = `${former.map(encodeEntry).join("")}{"half`;
    await writeFile(path, damaged);
    await compactJournal(journalFile(path), Buffer.byteLength(damaged), at);
    expect(await rows()).toEqual(before);
    const [, copy] = (await readdir(folder)).sort();
    expect(copy).toMatch(/damaged/);
    expect(await readFile(join(folder, copy ?? ""), "utf8")).toBe(damaged);
  });

  /** Shortens the journal with one fault on the way, while a line is appended; tells what was acknowledged. */
  const withFault = async (step: number, fault: Fault) => {
    const { disk, steps, ending } = faultyDisk(step, fault);
    const journal: JournalFile = journalFile(path, disk);
    const acknowledged: string[] = [];
    const told = async (id: string) => {
      if ((await journal.append(later(id))).ok) acknowledged.push(id);
    };
    const run = async () => {
      const running = compactJournal(journal, size, at, disk).catch(() => undefined);
      await told("meanwhile");
      await running;
      await told("after");
    };
    const isDone = await ending(run());
    return { acknowledged, isDone, steps };
  };

  it.each(["error", "kill", "half"] as const)(
    "loses nothing that was acknowledged, whatever step ends in: %s",
    async (fault) => {
      const { steps: all } = await withFault(Number.POSITIVE_INFINITY, fault);
      // The folder's name is put on the disk too, but on Windows.
      expect(all.filter((name) => name === "sync").length).toBeGreaterThanOrEqual(4);
      for (const step of all.keys()) {
        await rm(folder, { recursive: true, force: true });
        await mkdir(folder);
        await writeFile(path, former.map(encodeEntry).join(""));
        const { acknowledged, isDone } = await withFault(step, fault);
        expect(isDone).toBe(fault === "error");
        const found = await rows();
        for (const [id, row] of before) expect(found.get(id)).toEqual(row);
        for (const id of acknowledged) expect(found.has(id)).toBe(true);
        // The next start goes on from there, and can shorten it then.
        const next = journalFile(path);
        const { size: now } = await next.read();
        expect(await next.append(later("next"))).toMatchObject({ ok: true });
        await compactJournal(next, now, at);
        const recovered = await rows();
        for (const id of [...before.keys(), ...acknowledged, "next"]) {
          expect(recovered.has(id)).toBe(true);
        }
        expect((await readdir(folder)).filter((name) => name.endsWith(".new"))).toEqual([]);
      }
    },
    60_000,
  );

  it("puts the new journal on the disk before it takes the old one's place", async () => {
    const { steps } = await withFault(Number.POSITIVE_INFINITY, "error");
    const renamed = steps.indexOf("rename");
    expect(renamed).toBeGreaterThan(0);
    expect(steps.slice(0, renamed).filter((name) => name === "sync").length).toBeGreaterThan(1);
    if (process.platform !== "win32") {
      expect(steps.slice(renamed + 1, renamed + 3)).toEqual(["open", "sync"]);
    }
  });
});
