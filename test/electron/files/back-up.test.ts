import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { encodeEntry } from "../../../domain/backup/journal";
import { parseSnapshotName } from "../../../domain/backup/snapshot-name";
import { type BackupOrder, backUpLocally, backUpTo } from "../../../electron/files/back-up";
import { type Disk, REAL_DISK } from "../../../electron/files/disk";
import { decodeSnapshot } from "../../../electron/files/snapshot-file";
import { listSnapshots } from "../../../electron/files/snapshot-folder";
import { type Fault, faultyDisk } from "../../support/faulty-disk";
import { noteWith } from "../../support/notes";

const MACHINE = "a1b2c3d4";
const minute = (number: number) =>
  new Date(Date.parse("2026-03-01T08:00:00.000Z") + 60_000 * number).toISOString();
const line = (id: string, text: string) =>
  encodeEntry({
    kind: "change",
    change: `${id} ${text}`,
    at: minute(0),
    rows: [{ table: "notes", id, row: noteWith(id, text) }],
  });

/** The bytes "x" under their SHA-256. */
const X_HASH = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";

/** In both places, as the program does it. */
async function backUp({ second, ...order }: Order, disk: Disk = REAL_DISK) {
  const { snapshot, ...made } = await backUpLocally(order, disk);
  return { ...made, ...(await backUpTo(second, snapshot, order, disk)) };
}

type Order = BackupOrder & { readonly second: string };

describe("backing up", () => {
  let folder: string;
  let order: Order;
  const local = () => join(folder, "data", "backups");
  const second = () => join(folder, "stick");
  const setUp = async () => {
    await mkdir(join(folder, "data", "originals"), { recursive: true });
    await mkdir(second());
    await writeFile(join(folder, "data", "originals", X_HASH), "x");
    await writeJournal(line("n1", "一") + line("n2", "二"));
  };
  const writeJournal = async (text: string) => {
    const journalPath = join(folder, "data", "journal.jsonl");
    await writeFile(journalPath, text);
    order = {
      ...{ dataFolder: join(folder, "data"), journalPath, journalSize: Buffer.byteLength(text) },
      ...{ localFolder: local(), second: second(), machine: MACHINE, program: "0.1.0" },
      at: minute(0),
    };
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-backup-"));
    await setUp();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** The notes of the newest snapshot in a folder that can be read. */
  const newestNotes = async (place: string) => {
    const [newest] = await listSnapshots(place);
    if (newest === undefined) return null;
    const bytes = await readFile(join(place, newest.fileName));
    const read = decodeSnapshot(bytes, newest.fileName);
    return read.ok ? [...read.value.rows.notes.keys()] : newest.fileName;
  };

  it("makes a verified snapshot in both places, with the kept files in the second", async () => {
    const outcome = await backUp(order);
    const { size } = await stat(join(local(), (await readdir(local()))[0] ?? ""));
    const made = { ok: true, value: { at: minute(0), rows: 2, size } };
    expect(outcome).toEqual({ damagedLines: 0, damagedFiles: 0, local: made, second: made });
    for (const place of [local(), second()]) expect(await newestNotes(place)).toEqual(["n1", "n2"]);
    expect(await readFile(join(second(), "originals", X_HASH), "utf8")).toBe("x");
    const [listed] = await listSnapshots(second());
    expect(listed?.head).toMatchObject({ ok: true, value: { counts: { notes: 2 } } });
  });

  it("makes none where nothing changed, and a new one where the last is damaged", async () => {
    await backUp(order);
    const again = await backUp({ ...order, at: minute(10) });
    expect(again.local).toMatchObject({ ok: true, value: { at: minute(0) } });
    expect(await readdir(local())).toHaveLength(1);
    const [name = ""] = await readdir(local());
    const bytes = await readFile(join(local(), name));
    await writeFile(join(local(), name), bytes.subarray(0, bytes.length - 9));
    const mended = await backUp({ ...order, at: minute(20) });
    expect(mended.local).toMatchObject({ ok: true, value: { at: minute(20) } });
    expect(mended.second).toMatchObject({ ok: true, value: { at: minute(0) } });
  });

  it("makes a new one where the last cannot be read, and lists both", async () => {
    await backUp(order);
    const [name = ""] = await readdir(local());
    // Whoever is root reads every file, but no folder as one.
    await rm(join(local(), name));
    await mkdir(join(local(), name));
    const outcome = await backUp({ ...order, at: minute(10) });
    expect(outcome.local).toMatchObject({ ok: true, value: { at: minute(10) } });
    expect((await listSnapshots(local())).map(({ head }) => head)).toMatchObject([
      { ok: true, value: { rows: 2 } },
      { ok: false, error: { reason: "file-unreadable" } },
    ]);
  });

  it("makes none where there is nothing yet", async () => {
    await writeJournal("");
    expect(await backUp(order)).toMatchObject({ local: { ok: true, value: null } });
    expect(await readdir(local())).toEqual([]);
  });

  it("takes lines up to the size that was measured", async () => {
    await backUp({ ...order, journalSize: Buffer.byteLength(line("n1", "一")) });
    expect(await newestNotes(local())).toEqual(["n1"]);
  });

  it("says that the second folder is not there, and does not make it", async () => {
    await rm(second(), { recursive: true });
    const outcome = await backUp(order);
    expect(outcome.local.ok).toBe(true);
    expect(outcome.second).toMatchObject({ ok: false, error: { reason: "second-missing" } });
    await expect(stat(second())).rejects.toThrow("ENOENT");
  });

  it("does not make it either where it goes while files are copied", async () => {
    const disk: Disk = {
      ...REAL_DISK,
      // The first thing that is done for the kept files.
      readdir: (async (path: string) => {
        if (path === join(second(), "originals")) await rm(second(), { recursive: true });
        return REAL_DISK.readdir(path);
      }) as Disk["readdir"],
    };
    const outcome = await backUp(order, disk);
    expect(outcome.second).toMatchObject({ ok: false, error: { reason: "folder-missing" } });
    await expect(stat(second())).rejects.toThrow("ENOENT");
  });

  it("makes one in the second folder where that in the data folder cannot be", async () => {
    await writeFile(local(), "a file in the way");
    const outcome = await backUp(order);
    expect(outcome.local).toMatchObject({ ok: false, error: { reason: "folder-missing" } });
    expect(outcome.second.ok).toBe(true);
  });

  it("marks a snapshot of a damaged journal, and lets it displace no whole one", async () => {
    await backUp(order);
    for (let at = 1; at < 30; at++) {
      await writeJournal(`${line("n1", `${at}`)}{"half\n`);
      const outcome = await backUp({ ...order, at: minute(at) });
      expect(outcome.damagedLines).toBe(1);
    }
    const names = (await listSnapshots(local())).map(({ isPartial }) => isPartial);
    // Ten newest; the last of the day is among them, and all have one row.
    expect(names).toEqual([...Array.from({ length: 10 }, () => true), false]);
    await writeJournal(line("n1", "一") + line("n2", "二") + line("n3", "三"));
    await backUp({ ...order, at: minute(40) });
    expect(await newestNotes(local())).toEqual(["n1", "n2", "n3"]);
  });

  it("has made one also where an old one cannot be removed, which goes the next time", async () => {
    for (let at = 0; at < FORMER; at++) {
      await writeJournal(line("n1", `${at}`));
      await backUp({ ...order, at: minute(at) });
    }
    const held: Disk = {
      ...REAL_DISK,
      rm: () => Promise.reject(Object.assign(new Error("held open"), { code: "EBUSY" })),
    };
    await writeJournal(line("n1", "新"));
    const made = await backUp({ ...order, at: minute(20) }, held);
    expect(made).toMatchObject({ local: { ok: true }, second: { ok: true } });
    expect(await listSnapshots(local())).toHaveLength(FORMER + 1);
    await writeJournal(line("n1", "又"));
    await backUp({ ...order, at: minute(30) });
    expect(await listSnapshots(local())).toHaveLength(FORMER);
  });

  it("leaves out a kept file that is damaged, and counts it", async () => {
    await writeFile(join(folder, "data", "originals", X_HASH), "y");
    expect(await backUp(order)).toMatchObject({ damagedFiles: 1, second: { ok: true } });
    await expect(readdir(join(second(), "originals"))).rejects.toThrow("ENOENT");
  });

  it("writes text that other programs read", async () => {
    await backUp(order);
    const [name = ""] = await readdir(local());
    const text = gunzipSync(await readFile(join(local(), name))).toString("utf8");
    const lines = text
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one) as { kind: string });
    expect(lines.map(({ kind }) => kind)).toEqual(["snapshot", "change"]);
  });

  /** Backs up with one fault on the way; tells the outcome where it came to one. */
  const withFault = async (step: number, fault: Fault) => {
    const { disk, steps, ending } = faultyDisk(step, fault);
    let outcome: Awaited<ReturnType<typeof backUp>> | null = null;
    const running = backUp({ ...order, at: minute(60) }, disk).then(
      (done) => {
        outcome = done;
      },
      () => undefined,
    );
    await ending(running);
    return { outcome: outcome as Awaited<ReturnType<typeof backUp>> | null, steps };
  };

  it.each(["error", "kill", "half"] as const)(
    "leaves every good snapshot readable, and claims none that is not, whatever step ends in: %s",
    async (fault) => {
      const { steps } = await withFault(Number.POSITIVE_INFINITY, fault);
      expect(steps.filter((name) => name === "rename")).toHaveLength(3);
      const former = await mkdtemp(join(tmpdir(), "duidu-former-"));
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder);
      await setUp();
      // So many that the next one makes the oldest of them go.
      for (let at = 0; at < FORMER; at++) {
        await writeJournal(line("n1", `${at}`) + line("n2", "二"));
        await backUp({ ...order, at: minute(at) });
      }
      await cp(folder, former, { recursive: true });
      for (const step of steps.keys()) {
        await rm(folder, { recursive: true, force: true });
        await cp(former, folder, { recursive: true });
        await writeJournal(line("n1", "新") + line("n2", "二") + line("n3", "三"));
        const { outcome } = await withFault(step, fault);
        for (const place of [local(), second()]) {
          const told = place === local() ? outcome?.local : outcome?.second;
          const listed = await listSnapshots(place);
          // Nine of the ten are kept in any case, and whole.
          expect(listed.length).toBeGreaterThanOrEqual(FORMER);
          for (const { fileName } of listed) {
            const read = decodeSnapshot(await readFile(join(place, fileName)), fileName);
            expect([step, fileName, read.ok]).toEqual([step, fileName, true]);
          }
          if (told?.ok) expect(await newestNotes(place)).toEqual(["n1", "n2", "n3"]);
        }
        // The next attempt, on a disk that is well again, goes through and clears up.
        const next = await backUp({ ...order, at: minute(120) });
        expect([next.local.ok, next.second.ok]).toEqual([true, true]);
        for (const place of [local(), second()]) {
          expect(await newestNotes(place)).toEqual(["n1", "n2", "n3"]);
        }
        if (fault !== "error" || outcome === null) continue;
        for (const name of await readdir(local())) expect(parseSnapshotName(name)).not.toBeNull();
      }
      await rm(former, { recursive: true });
    },
    120_000,
  );

  it("gives a snapshot its name after it was put on the disk and read back", async () => {
    const { steps } = await withFault(Number.POSITIVE_INFINITY, "error");
    const renamed = steps.indexOf("rename");
    const before = steps.slice(0, renamed);
    expect(before.slice(before.lastIndexOf("writeFile"))).toEqual([
      "writeFile",
      "sync",
      "readFile",
    ]);
    if (process.platform !== "win32") {
      expect(steps.slice(renamed + 1, renamed + 3)).toEqual(["open", "sync"]);
    }
    expect(steps.slice(0, renamed)).not.toContain("rm");
  });
});

/** Snapshots before: as many as are kept of one day. */
const FORMER = 10;
