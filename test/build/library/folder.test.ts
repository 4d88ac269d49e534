import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
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

  it("reads folders in the folder, and tells files of one name by their paths", async () => {
    await mkdir(join(folder, "下级/再下级"), { recursive: true });
    for (const path of ["甲.txt", "下级/甲.txt", "下级/再下级/甲.txt", "下级/乙.txt"]) {
      await writeFile(join(folder, path), "质量\n");
    }
    const library = await compileFolder(folder);
    expect(library.ok ? library.value.documents.map(({ id }) => id) : []).toEqual([
      "乙",
      "下级/再下级/甲.txt",
      "下级/甲.txt",
      "甲.txt",
    ]);
  });

  it("gives no two documents one id, whatever they are called", async () => {
    for (const name of ["a.txt", "a.md", "a.txt.md"]) await writeFile(join(folder, name), "质量\n");
    const library = await compileFolder(folder);
    expect(library.ok ? library.value.documents.map(({ id }) => id) : []).toEqual([
      "a.md",
      "a.txt",
      "a.txt.md",
    ]);
  });

  it("tells how far it is", async () => {
    for (const name of ["a.txt", "b.txt"]) await writeFile(join(folder, name), "质量\n");
    const steps: string[] = [];
    await compileFolder(folder, (done, of) => steps.push(`${done}/${of}`));
    expect(steps).toEqual(["0/2", "1/2", "2/2"]);
  });

  it("says that a folder holds no document", async () => {
    expect(await compileFolder(folder)).toEqual({
      ok: false,
      error: `There is no document in ${folder} that can be read.`,
    });
  });
});
