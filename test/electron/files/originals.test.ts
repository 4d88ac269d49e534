import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { originals } from "../../../electron/files/originals";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

describe("originals", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-originals-"));
    await mkdir(join(folder, "bundled"));
    await writeFile(join(folder, "bundled", hashOf("随程序")), "随程序");
    await writeFile(join(folder, "bundled", hashOf("改过的")), "别的");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const open = () => originals(join(folder, "kept"), join(folder, "bundled"));

  it("gives back the bytes that were kept", async () => {
    await expect(open().keep(hashOf("导入的"), bytesOf("导入的"))).resolves.toEqual({
      ok: true,
      value: null,
    });
    await expect(open().read(hashOf("导入的"))).resolves.toEqual({
      ok: true,
      value: bytesOf("导入的"),
    });
  });

  it("gives the bytes of a file that comes with the program, and keeps no copy", async () => {
    await expect(open().read(hashOf("随程序"))).resolves.toEqual({
      ok: true,
      value: bytesOf("随程序"),
    });
    await expect(readdir(join(folder, "kept"))).resolves.toEqual([hashOf("导入的")]);
  });

  it("refuses bytes that do not fit their hash", async () => {
    const damaged = { ok: false, error: { reason: "damaged-file", detail: hashOf("改过的") } };
    await expect(open().read(hashOf("改过的"))).resolves.toEqual(damaged);
    await expect(open().keep(hashOf("改过的"), bytesOf("又一个"))).resolves.toEqual(damaged);
  });

  it("reads nothing that is not named by a hash", async () => {
    const { ok } = await open().read("../../etc/passwd");
    expect(ok).toBe(false);
  });

  it("says which original is missing", async () => {
    await expect(open().read(hashOf("没有"))).resolves.toEqual({
      ok: false,
      error: { reason: "original-missing", detail: hashOf("没有") },
    });
  });
});
