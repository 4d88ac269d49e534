import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { encodeEntry, type JournalRow } from "../../../domain/backup/journal";
import { neededFiles } from "../../../domain/backup/needed-files";
import { SNAPSHOT_FORMAT } from "../../../domain/backup/snapshot";
import { snapshotFileName } from "../../../domain/backup/snapshot-name";
import { newEntry } from "../../../domain/library/library-entry";
import { fetchFiles } from "../../../electron/files/kept-files";
import {
  plannedRestore,
  readRestoreSource,
  snapshotFolderIn,
} from "../../../electron/files/restore-source";
import { snapshotFile } from "../../../electron/files/snapshot-file";
import { MADE_AT, noteWith } from "../../support/notes";

const bytes = Buffer.from("通知正文");
const sha256 = createHash("sha256").update(bytes).digest("hex");
const origin = { fileName: "通知.txt", format: "txt", encoding: null, sha256, size: bytes.length };
const rows: readonly JournalRow[] = [
  { table: "notes", id: "n", row: noteWith("n", "一") },
  { table: "entries", id: "d", row: newEntry("d", origin, MADE_AT) },
];
const entry = { kind: "change", change: "c", at: MADE_AT, rows } as const;
const name = snapshotFileName({ at: MADE_AT, rows: 2, machine: "a1b2c3d4", isPartial: false });
const file = snapshotFile({ entries: [entry], damagedLines: 0 }, MADE_AT, "0.1.0");
const snapshot = file.bytes();

describe("what is restored from", () => {
  let folder: string;
  const inFolder = async (path: string, content: Uint8Array | string) => {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), content);
    return join(folder, path);
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-source-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("may be a snapshot", async () => {
    const read = await readRestoreSource(await inFolder(name, snapshot));
    if (!read.ok) throw new Error(read.error.reason);
    expect(read.value).toMatchObject({ name, at: MADE_AT, damagedLines: 0, roots: [folder] });
    expect([...read.value.rows.notes.keys()]).toEqual(["n"]);
  });

  it("may be a journal, of which half a line is lost", async () => {
    const read = await readRestoreSource(
      await inFolder("journal/annotations.jsonl", `${encodeEntry(entry)}{"half`),
    );
    if (!read.ok) throw new Error(read.error.reason);
    expect(read.value).toMatchObject({ at: null, damagedLines: 1 });
    expect(read.value.roots[0]).toBe(folder);
    expect([...read.value.rows.entries.keys()]).toEqual(["d"]);
  });

  it.each([
    ["not-a-backup", "a text", "今天开会。"],
    ["not-a-backup", "an empty file", ""],
    ["not-a-backup", "another zipped file", gzipSync("今天开会。")],
    ["damaged-backup", "a snapshot cut off", snapshot.subarray(0, snapshot.length - 20)],
    ["damaged-backup", "a snapshot with a bit turned", turned(snapshot)],
    ["damaged-backup", "a snapshot with a row less", gzipSync(firstLine())],
    ["newer-backup", "a newer program's", gzipSync(firstLine({ format: SNAPSHOT_FORMAT + 1 }))],
  ])("is refused as %s where it is %s", async (reason, _what, content) => {
    const path = await inFolder("a.jsonl.gz", content);
    expect(await readRestoreSource(path)).toMatchObject({
      ok: false,
      error: { reason, detail: "a.jsonl.gz" },
    });
  });

  it("is said to be gone where it is", async () => {
    expect(await readRestoreSource(join(folder, "none"))).toMatchObject({
      ok: false,
      error: { reason: "file-gone" },
    });
  });

  it("is found in a folder, in our folder within it, and in a data folder", async () => {
    expect(await snapshotFolderIn(folder, "对读备份")).toMatchObject({
      ok: false,
      error: { reason: "no-backups" },
    });
    await inFolder(`backups/${name}`, snapshot);
    expect(await snapshotFolderIn(folder, "对读备份")).toMatchObject({
      value: join(folder, "backups"),
    });
    await inFolder(`对读备份/${name}`, snapshot);
    expect(await snapshotFolderIn(folder, "对读备份")).toMatchObject({
      value: join(folder, "对读备份"),
    });
    await inFolder(name, snapshot);
    expect(await snapshotFolderIn(folder, "对读备份")).toMatchObject({ value: folder });
  });

  it("brings the files its rows speak of, and names those that are nowhere", async () => {
    const data = join(folder, "data");
    await mkdir(data);
    const source = await readRestoreSource(await inFolder(`stick/${name}`, snapshot));
    if (!source.ok) throw new Error(source.error.reason);
    const files = neededFiles(source.value.rows);
    expect((await plannedRestore(source.value, "", data)).nowhere).toEqual(files);
    expect(await fetchFiles(files, source.value.roots, data)).toEqual(files);

    await inFolder(`stick/originals/${sha256}`, "damaged");
    expect(await fetchFiles(files, source.value.roots, data)).toEqual(files);

    await inFolder(`stick/originals/${sha256}`, bytes);
    expect((await plannedRestore(source.value, "", data)).nowhere).toEqual([]);
    expect(await fetchFiles(files, source.value.roots, data)).toEqual([]);
    expect(await readdir(join(data, "originals"))).toEqual([sha256]);
    expect(await readFile(join(data, "originals", sha256))).toEqual(bytes);
  });

  it("is held against the journal of what there is", async () => {
    const source = await readRestoreSource(await inFolder(name, snapshot));
    if (!source.ok) throw new Error(source.error.reason);
    const { plan } = await plannedRestore(source.value, encodeEntry(entry), folder);
    expect([plan.counts.notes.same, plan.counts.entries.same, plan.rows]).toEqual([1, 1, []]);
  });
});

function turned(whole: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(whole);
  const middle = copy.length >> 1;
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}

/** The first line of the snapshot alone, altered. */
function firstLine(changes: object = {}): string {
  return `${JSON.stringify({ ...file.head, ...changes })}\n`;
}
