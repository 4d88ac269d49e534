import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { documentNames, folderFiles } from "../../../build/library/folder-files";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "duidu-files-"));
  await mkdir(join(folder, "下级/再下级"), { recursive: true });
  for (const name of ["乙.txt", "甲.pdf", "下级/丙.docx", "下级/再下级/丁.md"]) {
    await writeFile(join(folder, name), "质量");
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function filesOf(path: string) {
  const files = await folderFiles(path);
  if (!files.ok) throw new Error(files.error);
  return files.value;
}

describe("folderFiles", () => {
  it("lists the documents in a folder and below, in the order of their paths", async () => {
    expect(await filesOf(folder)).toEqual({
      paths: ["下级/丙.docx", "下级/再下级/丁.md", "乙.txt", "甲.pdf"],
      skipped: [],
    });
  });

  it("passes over other files in silence, and documents of former kinds with a sentence", async () => {
    for (const name of [".甲.txt", "~$丙.docx", "图.png", "旧.wps", "下级/旧.DOC"]) {
      await writeFile(join(folder, name), "质量");
    }
    const { paths, skipped } = await filesOf(folder);
    expect(paths).toHaveLength(4);
    expect(skipped).toEqual([
      expect.stringMatching(/下级\/旧\.DOC is of an older/),
      expect.stringMatching(/旧\.wps is of an older/),
    ]);
  });

  it("takes a link to a file for the file, and walks into no link to a folder", async () => {
    await symlink("甲.pdf", join(folder, "链.pdf"));
    await symlink("..", join(folder, "下级/圈"));
    await symlink("下级", join(folder, "文件夹.txt"));
    await symlink("无.txt", join(folder, "断.txt"));
    await symlink("自.txt", join(folder, "自.txt"));
    const { paths, skipped } = await filesOf(folder);
    expect(paths).toEqual(["下级/丙.docx", "下级/再下级/丁.md", "乙.txt", "甲.pdf", "链.pdf"]);
    expect(skipped).toEqual([
      `There is no file ${join(folder, "断.txt")}.`,
      `${join(folder, "自.txt")} is a link that leads back to itself.`,
    ]);
  });

  it("says what is wrong with the folder", async () => {
    const missing = join(folder, "无");
    expect(await folderFiles(missing)).toEqual({
      ok: false,
      error: `There is no folder ${missing}.`,
    });
    const file = join(folder, "乙.txt");
    expect(await folderFiles(file)).toEqual({
      ok: false,
      error: `${file} is a file, not a folder.`,
    });
  });
});

describe("documentNames", () => {
  it("lists the documents that stand directly in a folder", async () => {
    expect(await documentNames(folder)).toEqual({ ok: true, value: ["乙.txt", "甲.pdf"] });
  });
});
