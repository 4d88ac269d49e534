import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packCommand } from "../../../build/cli/pack";
import { readPack } from "../../../renderer/workers/import/pack/read-pack";

const PLAN = resolve(import.meta.dirname, "../../fixtures/plan.docx");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "duidu-pack-"));
  await writeFile(join(folder, "通知.txt"), "某某县人民政府关于加强质量管理的通知\n质量。\n");
  await writeFile(join(folder, "方案.docx"), await readFile(PLAN));
  await writeFile(join(folder, "图.jpg"), "x");
  await writeFile(join(folder, ".藏.txt"), "x");
  await mkdir(join(folder, "下.txt"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the command pack", () => {
  it("packs the documents of a folder and nothing else of it", async () => {
    const out = join(folder, "包.zip");
    const made = await packCommand.run([folder, out]);
    expect(made).toMatchObject({
      ok: true,
      value: {
        documents: [
          { file: "方案.docx" },
          { file: "通知.txt", id: expect.stringMatching(/^doc-/) },
        ],
      },
    });
    const pack = await readPack("包.zip", new Uint8Array(await readFile(out)));
    expect(pack.ok && pack.value.documents.map(({ file, title }) => [file, title])).toEqual([
      ["documents/方案.docx", "某某县质量提升实施方案"],
      ["documents/通知.txt", "某某县人民政府关于加强质量管理的通知"],
    ]);
  });

  it("makes the same pack again, over the old one, and leaves no other file", async () => {
    const out = join(folder, "包.zip");
    await packCommand.run([folder, out]);
    const first = await readFile(out);
    await packCommand.run([folder, out]);
    expect((await readFile(out)).equals(first)).toBe(true);
    expect((await readdir(folder)).toSorted()).toEqual(
      [".藏.txt", "下.txt", "包.zip", "图.jpg", "方案.docx", "通知.txt"].toSorted(),
    );
  });

  it("makes no pack with a document that cannot be read", async () => {
    const empty = join(folder, "空.pdf");
    await writeFile(empty, "");
    const out = join(folder, "包.zip");
    expect(await packCommand.run([folder, out])).toEqual({
      ok: false,
      error: `${empty} is empty.`,
    });
    expect(await readdir(folder)).not.toContain("包.zip");
  });

  it("says what is wrong with its arguments", async () => {
    const usage = { ok: false, error: "Usage: npm run -s cli -- pack <folder> <out.zip>" };
    expect(await packCommand.run([folder])).toEqual(usage);
    expect(await packCommand.run([folder, "a.zip", "b.zip"])).toEqual(usage);
    const nowhere = join(folder, "没有", "包.zip");
    expect(await packCommand.run([folder, nowhere])).toEqual({
      ok: false,
      error: `${nowhere} cannot be written (ENOENT).`,
    });
    const without = join(folder, "下.txt");
    expect(await packCommand.run([without, nowhere])).toEqual({
      ok: false,
      error: `There is no document in ${without} that can be read.`,
    });
  });
});
