import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { unzip } from "../../../build/setup/unzip.mjs";

interface File {
  readonly name: string;
  readonly content: string;
  readonly mode?: number;
  readonly stored?: boolean;
}

/** A zip file as an ordinary program writes it: local headers, directory, end record. */
function zipOf(files: readonly File[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, mode = 0o644, stored = false } of files) {
    const nameBytes = Buffer.from(name);
    const plain = Buffer.from(content);
    const packed = stored ? plain : deflateRawSync(plain);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(nameBytes.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(stored ? 0 : 8, 10);
    entry.writeUInt32LE(crc32(plain), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(plain.length, 24);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt32LE((0o100000 | mode) * 0x10000, 38);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, nameBytes);
    bodies.push(local, nameBytes, packed);
    at += local.length + nameBytes.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listing, end]);
}

describe("unzip", () => {
  let folder = "";
  let archive = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "unzip-"));
    archive = join(folder, "a.zip");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const asIs = (name: string) => name;

  it("writes packed, stored and empty files into their folders", async () => {
    const long = "政策文件".repeat(50_000);
    writeFileSync(
      archive,
      zipOf([
        { name: "top/", content: "" },
        { name: "top/deep/long.txt", content: long },
        { name: "top/plain.txt", content: "as it is", stored: true },
        { name: "top/empty.txt", content: "", stored: true },
      ]),
    );
    await unzip(archive, join(folder, "out"), asIs);
    expect(readFileSync(join(folder, "out/top/deep/long.txt"), "utf8")).toBe(long);
    expect(readFileSync(join(folder, "out/top/plain.txt"), "utf8")).toBe("as it is");
    expect(statSync(join(folder, "out/top/empty.txt")).size).toBe(0);
  });

  it("keeps the run bit of a program", async () => {
    writeFileSync(archive, zipOf([{ name: "program", content: "#!", mode: 0o755 }]));
    await unzip(archive, join(folder, "out"), asIs);
    expect(statSync(join(folder, "out/program")).mode & 0o100).toBe(0o100);
  });

  it("renames and leaves out what it is told to", async () => {
    writeFileSync(
      archive,
      zipOf([
        { name: "a/one", content: "1" },
        { name: "a/two", content: "2" },
      ]),
    );
    await unzip(archive, join(folder, "out"), (name) => (name === "a/one" ? "uno" : null));
    expect(readFileSync(join(folder, "out/uno"), "utf8")).toBe("1");
    expect(statSync(join(folder, "out/a"), { throwIfNoEntry: false })).toBeUndefined();
  });

  it("refuses an entry that leads out of the folder", async () => {
    writeFileSync(archive, zipOf([{ name: "../escaped", content: "x" }]));
    await expect(unzip(archive, join(folder, "out"), asIs)).rejects.toThrow(/outside/);
    expect(statSync(join(folder, "escaped"), { throwIfNoEntry: false })).toBeUndefined();
  });

  it("says so when the file is not a zip file", async () => {
    writeFileSync(archive, "just words");
    await expect(unzip(archive, folder, asIs)).rejects.toThrow(/not a zip file/);
  });
});
