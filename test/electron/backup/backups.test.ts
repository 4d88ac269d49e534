import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { BackupState } from "../../../domain/backup/backup-state";
import { encodeEntry } from "../../../domain/backup/journal";
import { fail } from "../../../domain/result";
import { type Backups, startBackups } from "../../../electron/backup/backups";
import { SECOND_NAME } from "../../../electron/backup/places";
import { backupJobs } from "../../../electron/backup/run-jobs";
import type { Clock } from "../../../electron/backup/schedule";
import { type JournalFile, journalFile } from "../../../electron/files/journal-file";
import { noteWith } from "../../support/notes";

/** Nothing happens by itself. */
const STANDING: Clock = { now: () => 0, after: () => () => undefined };

describe("startBackups", () => {
  let folder: string;
  let journal: JournalFile;
  let told: BackupState[];
  let isBroken: boolean;
  /** Whether the second folder never answers. */
  let isHanging: boolean;
  const data = () => join(folder, "data");
  const start = async (): Promise<Backups> => {
    told = [];
    journal = journalFile(join(data(), "journal", "annotations.jsonl"));
    return startBackups({
      ...{ dataFolder: data(), journal, program: "0.1.0", clock: STANDING },
      withWorker: async (errand) => {
        if (isBroken) throw new Error("The process did not start.");
        const jobs = backupJobs();
        return errand(isHanging ? { ...jobs, backUpTo: () => new Promise(() => undefined) } : jobs);
      },
      onState: (state) => told.push(state),
    });
  };
  const settled = (backups: Backups) =>
    vi.waitFor(() => expect(backups.state().isRunning).toBe(false), { timeout: 10_000 });
  const write = async (id: string) => {
    const rows = [{ table: "notes" as const, id, row: noteWith(id, id) }];
    const at = "2026-01-02T03:04:05.000Z";
    await journal.append(encodeEntry({ kind: "change", change: id, at, rows }));
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-backups-"));
    await mkdir(data());
    isBroken = false;
    isHanging = false;
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("has nothing to tell before anything was made", async () => {
    const backups = await start();
    const state = await backups.backUp();
    expect(state).toMatchObject({ local: { last: null, failure: null }, second: null });
    expect(await readdir(join(data(), "backups"))).toEqual([]);
  });

  it("knows its own snapshots from start to start, so that old ones go", async () => {
    const first = await start();
    expect((await start()).machine()).toBe(first.machine());
    for (let at = 0; at < 13; at++) {
      const backups = await start();
      await write(`n${at}`);
      await backups.backUp();
    }
    // Ten newest of one day; the last of the day is among them.
    expect(await readdir(join(data(), "backups"))).toHaveLength(10);
  });

  it("tells when something is due, when a backup runs, and when it was made", async () => {
    const backups = await start();
    await write("n1");
    backups.changed();
    const { local, isDue } = await backups.backUp();
    expect(told.map((one) => [one.isDue, one.isRunning])).toEqual([
      [true, false],
      [false, true],
      // The snapshot is there, the process is not at its end.
      [false, true],
      [false, false],
    ]);
    expect([local.last?.rows, local.failure, isDue]).toEqual([1, null, false]);
    const again = await start();
    expect(again.state().local.last).toEqual(local.last);
  });

  it("keeps a second folder over starts, and its last time while it is not there", async () => {
    const stick = join(folder, "stick");
    await mkdir(stick);
    const backups = await start();
    await write("n1");
    await backups.chooseSecond(stick);
    await settled(backups);
    const { second } = backups.state();
    expect(second).toMatchObject({ folder: join(stick, SECOND_NAME), failure: null });
    expect(second?.last?.rows).toBe(1);

    await rename(stick, join(folder, "pulled out"));
    const later = await start();
    expect(later.state().second).toEqual(second);
    await write("n2");
    const without = await later.backUp();
    expect(without.local).toMatchObject({ failure: null, last: { rows: 2 } });
    expect(without.second).toMatchObject({
      failure: { reason: "second-missing" },
      last: { rows: 1 },
    });
    // Nothing was made where the stick would be.
    expect(await readdir(folder)).toEqual(["data", "pulled out"]);

    await rename(join(folder, "pulled out"), stick);
    const back = await later.backUp();
    expect(back.second).toMatchObject({ failure: null, last: { rows: 2 } });
  });

  it("takes its own folder for itself, and none within the data", async () => {
    const backups = await start();
    const own = join(folder, SECOND_NAME);
    await mkdir(own);
    expect(await backups.chooseSecond(own)).toMatchObject({ value: { second: { folder: own } } });
    await settled(backups);
    expect(await backups.chooseSecond(data())).toMatchObject({
      error: { reason: "backup-inside-data" },
    });
    await symlink(data(), join(folder, "link"), "junction");
    expect(await backups.chooseSecond(join(folder, "link"))).toMatchObject({
      error: { reason: "backup-inside-data" },
    });
    expect(await readdir(data())).not.toContain(SECOND_NAME);
    expect(backups.folders().second).toBe(own);
    await backups.clearSecond();
    expect((await start()).state().second).toBeNull();
  });

  it("says that a backup failed, and keeps the time of the last good one", async () => {
    const backups = await start();
    await write("n1");
    const { local } = await backups.backUp();
    isBroken = true;
    const failed = await backups.backUp();
    expect(failed.local).toMatchObject({
      last: local.last,
      failure: { reason: "backup-failed", detail: "The process did not start." },
    });
    isBroken = false;
    expect((await backups.backUp()).local.failure).toBeNull();
  });

  it("starts where its folders cannot be read, and says so", async () => {
    for (const name of ["backups", "journal"]) {
      const path = join(data(), name);
      await writeFile(path, "a file in the way");
      const backups = await start();
      if (name === "backups") expect(backups.state().local.failure).not.toBeNull();
      expect((await backups.backUp()).local.failure).not.toBeNull();
      await rm(path);
    }
    await write("n1");
    expect((await (await start()).backUp()).local).toMatchObject({ failure: null });
  });

  it("says that a chosen folder is forgotten where the settings are damaged", async () => {
    await writeFile(join(data(), "backup.json"), '{"machine":');
    expect((await start()).state().second?.failure?.reason).toBe("backup-settings-lost");
    const backups = await start();
    expect(backups.state().second?.failure?.reason).toBe("backup-settings-lost");
    await backups.clearSecond();
    expect(backups.state().second).toBeNull();
    expect(JSON.parse(await readFile(join(data(), "backup.json"), "utf8"))).toMatchObject({
      secondFolder: null,
    });
  });

  it("backs up at the end what is due, or what failed, and nothing else", async () => {
    const backups = await start();
    await write("n1");
    await backups.finish();
    expect(told).toEqual([]);
    backups.changed();
    await backups.finish();
    expect(backups.state().local.last?.rows).toBe(1);
    isBroken = true;
    await backups.backUp();
    isBroken = false;
    await backups.finish();
    expect(backups.state().local.failure).toBeNull();
  });

  it("is not held up by a second folder that does not answer, and says so in the end", async () => {
    const stick = join(folder, "stick");
    await mkdir(stick);
    const backups = await start();
    await write("n1");
    await backups.chooseSecond(stick);
    await settled(backups);
    isHanging = true;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      await write("n2");
      const hanging = backups.backUp();
      expect(await backups.backUpLocally()).toMatchObject({ last: { rows: 2 }, failure: null });
      expect(await backups.whileQuiet(async () => "read")).toBe("read");
      expect(backups.state()).toMatchObject({ isRunning: true, second: { failure: null } });
      await vi.advanceTimersByTimeAsync(30 * 60_000);
      expect((await hanging).second).toMatchObject({
        last: { rows: 1 },
        failure: { reason: "backup-took-too-long" },
      });
    } finally {
      vi.useRealTimers();
    }
    isHanging = false;
    expect((await backups.backUp()).second).toMatchObject({ last: { rows: 2 }, failure: null });
  });

  it("never makes a snapshot while the journal is being replaced", async () => {
    const backups = await start();
    const order: string[] = [];
    const quiet = backups.whileQuiet(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push("replaced");
      return fail("cancelled");
    });
    await Promise.all([quiet, backups.backUp().then(() => order.push("backed up"))]);
    expect(order).toEqual(["replaced", "backed up"]);
  });
});
