import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { chooseAnnotations, exportAnnotations, importReviewed } from "./support/exchange";
import { launchApp, stubSaveDialog, type WatchedApp } from "./support/launch";
import { paintedTexts, pickDocument, selectText, storedAnnotations } from "./support/reading";

const MARKED = "牢固树立质量第一意识";
const COMMENTED = "质量强省";

/** One person annotates and gives out a file; another one takes it in as a layer. */
describe("annotations from a colleague", () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-exchange-"));
    file = join(folder, "zhang.duidu");
    const sender = await launchApp();
    await pickDocument(sender.window, 1, "安徽纲要（报纸版）");
    await annotate(sender.window, MARKED, "2");
    await annotate(sender.window, COMMENTED, "m");
    await sender.window.getByRole("textbox", { name: "批注内容" }).fill("<b>要点</b>");
    await vi.waitFor(async () => {
      const stored = await storedAnnotations(sender.window);
      expect(JSON.stringify(stored)).toContain("<b>要点</b>");
    });
    await stubSaveDialog(sender.app, file);
    await exportAnnotations(sender.window, "导出批注与笔记（.duidu）", "张三");
    expect(sender.errors).toEqual([]);
    await sender.close();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  let receiver: WatchedApp;
  beforeAll(async () => {
    receiver = await launchApp();
    await pickDocument(receiver.window, 1, "安徽纲要（报纸版）");
  });
  afterAll(() => receiver.close());

  it("come in as a layer, are painted, and HTML in a comment is text", async () => {
    const { window } = receiver;
    await chooseAnnotations(window, file);
    const dialog = window.getByRole("dialog", { name: "导入批注" });
    await dialog.getByText("张三 的 2 条批注").waitFor();
    expect(await dialog.getByLabel("图层名").inputValue()).toBe("张三");
    await dialog.getByText("<b>要点</b>").waitFor();
    await importReviewed(window, "已导入 2 条批注");
    const stored = await storedAnnotations(window);
    expect(stored.map(({ layerId }) => layerId !== null)).toEqual([true, true]);
    await expect.poll(() => painted(window, "highlight-green")).toEqual([MARKED]);
    await window.locator(".card").filter({ hasText: "张三" }).first().waitFor();
    await window.locator(".mark-shapes").getByText("张").first().waitFor();
  });

  it("are hidden and shown with their layer", async () => {
    const { window } = receiver;
    await window.getByRole("button", { name: /^张三 2$/ }).click();
    await expect.poll(() => painted(window, "highlight-green")).toEqual([]);
    expect(await window.locator(".card").count()).toBe(0);
    await window.getByRole("button", { name: /^张三 2$/ }).click();
    await expect.poll(() => painted(window, "highlight-green")).toEqual([MARKED]);
  });

  it("change nothing when the same file comes in again", async () => {
    const { window } = receiver;
    const before = await storedAnnotations(window);
    await chooseAnnotations(window, file);
    const dialog = window.getByRole("dialog", { name: "导入批注" });
    await dialog.getByRole("button", { name: /^已有，相同/ }).waitFor();
    expect(await dialog.getByRole("button", { name: "导入", exact: true }).isDisabled()).toBe(true);
    await dialog.getByRole("button", { name: "取消" }).click();
    expect(await storedAnnotations(window)).toEqual(before);
  });

  it("keep mine where both were altered, unless the user takes theirs or both", async () => {
    const { window } = receiver;
    await window.locator(".card").filter({ hasText: MARKED }).getByText(MARKED).click();
    await window.getByRole("button", { name: "改为“任务”" }).click();
    await expect.poll(() => painted(window, "highlight-red")).toEqual([MARKED]);
    await chooseAnnotations(window, file);
    const dialog = window.getByRole("dialog", { name: "导入批注" });
    await dialog.getByRole("button", { name: /^两边不同/ }).waitFor();
    expect(await dialog.getByRole("radio", { name: "我的" }).isChecked()).toBe(true);
    await dialog.getByRole("radio", { name: "都留" }).check();
    await importReviewed(window, "已导入 1 条批注");
    expect(await storedAnnotations(window)).toHaveLength(3);
  });

  it("are taken back whole, an import in one step", async () => {
    const { window } = receiver;
    await window.keyboard.press("Control+z");
    await expect.poll(async () => (await storedAnnotations(window)).length).toBe(2);
    await window.keyboard.press("Control+z");
    await expect.poll(() => painted(window, "highlight-red")).toEqual([]);
    // Showing and hiding the layer, then its coming.
    for (let step = 0; step < 3; step++) await window.keyboard.press("Control+z");
    await expect.poll(async () => (await storedAnnotations(window)).length).toBe(0);
    await window.keyboard.press("Control+y");
    await expect.poll(async () => (await storedAnnotations(window)).length).toBe(2);
    await window.getByRole("button", { name: /^张三 2$/ }).waitFor();
  });

  it("leave everything as it is when the file is cut off or from a newer version", async () => {
    const { window } = receiver;
    const before = await storedAnnotations(window);
    const bytes = await readFile(file);
    const cut = join(folder, "cut.duidu");
    await writeFile(cut, bytes.subarray(0, bytes.length - 60));
    await chooseAnnotations(window, cut);
    const dialog = window.getByRole("dialog", { name: "导入批注" });
    await dialog.getByRole("alert").filter({ hasText: "cut.duidu" }).waitFor();
    await dialog.getByRole("button", { name: "关闭" }).last().click();
    expect(await storedAnnotations(window)).toEqual(before);
    expect(receiver.errors).toEqual([]);
  });
});

async function annotate(window: Page, words: string, key: string): Promise<void> {
  await selectText(window, 1, words);
  await window.keyboard.press(key);
}

/** The texts painted under a name, each once: both panes may show the document. */
async function painted(window: Page, name: string): Promise<readonly string[]> {
  return [...new Set(await paintedTexts(window, name))];
}
