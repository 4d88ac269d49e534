import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileFolder } from "../../../build/library/folder";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "duidu-folder-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("compileFolder", () => {
  it("names documents after their files, and by the whole name where that is not enough", async () => {
    for (const name of ["b.txt", "a.txt", "a.md"]) await writeFile(join(folder, name), "质量\n");
    const library = await compileFolder(folder);
    expect(library.ok ? library.value.documents.map(({ id }) => id) : []).toEqual([
      "a.md",
      "a.txt",
      "b",
    ]);
  });

  it("says that a folder holds no document", async () => {
    expect(await compileFolder(folder)).toEqual({
      ok: false,
      error: `There is no document in ${folder} that can be read.`,
    });
  });
});
