import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { decodeJournal, finalRows } from "../../domain/backup/journal";
import { createWritingService } from "../../renderer/workers/exchange/writing";
import { annotationsOver } from "../bench/annotations/fill-store";
import { builtDocument } from "./support/built-library";
import { chooseAnnotations, importReviewed } from "./support/exchange";
import { storedAnnotations } from "./support/reading";
import { testedProgram } from "./support/tested-program";

/** Storing so many takes some seconds: time enough to think better of it. */
const COUNT = 20_000;

/** A colleague's file is large, and the person who takes it in changes their mind. */
describe("a large import that is cancelled", () => {
  let file: string;
  const running = testedProgram();
  beforeAll(async () => {
    file = join(running.folder, "张三.duidu");
    await writeFile(file, await largeFile());
    await running.start();
  });
  const dialog = () => running.window.getByRole("dialog", { name: "导入批注" });
  const journal = async () =>
    decodeJournal(
      await readFile(join(running.userDataDir, "journal", "annotations.jsonl"), "utf8"),
    );

  it("says so, and keeps nothing of it", async () => {
    await chooseAnnotations(running.window, file);
    await dialog().getByRole("button", { name: "导入", exact: true }).click();
    await dialog()
      .getByText(/正在保存：[1-9]/)
      .waitFor();
    await dialog().getByRole("button", { name: "取消" }).click();
    await dialog().getByText("已停止，没有改动任何内容。").waitFor();
    await dialog().getByRole("button", { name: "关闭" }).last().click();
    expect(await storedAnnotations(running.window)).toEqual([]);
    expect(await running.window.getByRole("button", { name: /^张三/ }).count()).toBe(0);
    expect(await running.window.getByRole("button", { name: "撤销" }).isDisabled()).toBe(true);
    const recorded = await journal();
    // Part of it was written, so that there was something to take back.
    expect(recorded.entries.length).toBeGreaterThan(0);
    expect(finalRows(recorded.entries, "annotations").size).toBe(0);
    expect(finalRows(recorded.entries, "layers").size).toBe(0);
  });

  it("does not come back at the next start", async () => {
    await running.restart();
    expect(await storedAnnotations(running.window)).toEqual([]);
    expect(await running.window.getByText(/恢复/).count()).toBe(0);
  });

  it("can be taken in after all, and taken back in one step", async () => {
    await chooseAnnotations(running.window, file);
    await importReviewed(running.window, `已导入 ${COUNT} 条批注`);
    expect(await storedAnnotations(running.window)).toHaveLength(COUNT);
    await running.window.keyboard.press("Control+z");
    await running.window.getByText("已撤销：导入批注").waitFor();
    expect(await storedAnnotations(running.window)).toEqual([]);
    expect(running.errors).toEqual([]);
  });
});

async function largeFile(): Promise<Uint8Array> {
  const document = await builtDocument("anhui-newspaper");
  const writing = createWritingService();
  writing.begin({
    ...{ format: "duidu", layers: [], documents: [document], notes: [], label: "批注" },
    author: { id: "zhang", name: "张三", shape: "triangle" },
    id: "6f1f3b1e-64d2-4c46-9a4c-0b8a2f7f3c11",
    createdAt: "2026-01-02T03:04:05.000Z",
  });
  writing.add(annotationsOver(document, COUNT));
  const written = await writing.finish();
  if (!written.ok) throw new Error(written.error.reason);
  return written.value.bytes;
}
