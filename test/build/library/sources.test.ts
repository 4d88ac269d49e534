import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readManifest, readSource, sourcePath } from "../../../build/library/sources";

const folder = mkdtempSync(join(tmpdir(), "duidu-sources-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function errorOf(path: string): Promise<string> {
  const source = await readSource(path);
  return source.ok ? "" : source.error;
}

describe("readSource", () => {
  it("gives name, hash and text, with a byte order mark that is there", async () => {
    expect(await readSource(file("甲.txt", "\uFEFF质量\r\n"))).toEqual({
      ok: true,
      value: {
        file: "甲.txt",
        sha256: "700a51d97ffe91939790a7b1e56de07d3b292eda02f17f91848a0cf3e769ade4",
        text: "\uFEFF质量\r\n",
      },
    });
  });

  it("reads a text in another encoding", async () => {
    const read = await readSource(file("gbk.txt", Uint8Array.from([0xd6, 0xca, 0xc1, 0xbf])));
    expect(read.ok && read.value.text).toBe("质量");
  });

  it("says in a sentence what is wrong with a file", async () => {
    const missing = join(folder, "missing.txt");
    expect(await errorOf(missing)).toBe(`There is no file ${missing}.`);
    expect(await errorOf(folder)).toBe(`${folder} is a folder, not a file.`);
    const empty = file("empty.txt", "");
    expect(await errorOf(empty)).toBe(`${empty} is empty.`);
    expect(await errorOf(`${empty}/below`)).toContain("cannot be read (ENOTDIR).");
    expect(await errorOf("/dev/null")).toBe("/dev/null is no ordinary file.");
  });
});

describe("readManifest", () => {
  it("lists the bundled documents with sources that can be read", async () => {
    const manifest = await readManifest();
    expect(manifest.length).toBeGreaterThan(0);
    for (const entry of manifest) expect((await readSource(sourcePath(entry))).ok).toBe(true);
  });
});
