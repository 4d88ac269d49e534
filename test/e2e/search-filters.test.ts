import type { Locator } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { selectText } from "../../build/walk/person";
import { storedNotes } from "./support/notes";
import { paintedTexts, storedAnnotations } from "./support/reading";
import { testedProgram } from "./support/tested-program";

/** More lines than a note shows at a time. */
const LINES = 80;

/** True where all of it stands within the window. */
function isSeen(words: Locator): Promise<boolean> {
  return words.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

describe("documents, comments and notes in one search", () => {
  const running = testedProgram();
  beforeAll(() => running.start());
  const panel = () => running.window.getByRole("tabpanel", { name: /检索/ });
  const count = async () => {
    const words = await panel()
      .getByText(/^共 \d+ 处/)
      .innerText();
    return Number(/共 (\d+) 处/.exec(words)?.[1]);
  };
  const type = async (query: string) => {
    await running.window.keyboard.press("Control+k");
    await running.window.keyboard.type(query);
  };
  const choose = async (filter: string, choice: RegExp) => {
    await panel().getByRole("button", { name: filter }).click();
    await running.window.getByRole("option", { name: choice }).click();
    await running.window.keyboard.press("Escape");
  };

  it("takes up a comment and a note as soon as they are stored", async () => {
    await selectText(running.window, 1, "质量整体水平进一步全面提高");
    await running.window.keyboard.press("m");
    await running.window.getByRole("textbox", { name: "批注内容" }).click();
    await running.window.keyboard.type("核对放心消费的数字");
    await expect
      .poll(async () => JSON.stringify(await storedAnnotations(running.window)))
      .toContain("核对放心消费的数字");
    await running.window.keyboard.press("Control+n");
    await running.window.getByRole("textbox", { name: "笔记内容" }).click();
    await running.window.keyboard.type("放心消费要点");
    await expect
      .poll(async () => JSON.stringify(await storedNotes(running.window)))
      .toContain("放心消费要点");
  });

  it("counts comments and notes with the text, and says how many they are", async () => {
    await type("放心消费");
    await panel().getByText("其中批注 1 处、笔记 1 处").waitFor();
    await expect.poll(() => panel().locator("mark").count()).toBeGreaterThan(2);
  });

  it("shows the annotation of a comment in its place", async () => {
    await panel().getByRole("button", { name: "筛选", exact: true }).click();
    await choose("来源", /批注/);
    await expect.poll(count).toBe(1);
    const hit = panel().getByRole("button").filter({ hasText: "核对放心消费的数字" });
    expect(await hit.innerText()).toContain("质量整体水平进一步全面提高");
    await hit.click();
    await expect
      .poll(() => paintedTexts(running.window, "active"))
      .toEqual(["质量整体水平进一步全面提高"]);
  });

  it("opens the note of a note's hit", async () => {
    await panel().getByRole("button", { name: "清除筛选" }).click();
    await choose("来源", /笔记/);
    await expect.poll(count).toBe(1);
    await panel().getByRole("button").filter({ hasText: "放心消费要点" }).click();
    const note = running.window.getByRole("tabpanel", { name: "笔记" });
    await note.getByRole("textbox", { name: "笔记内容" }).getByText("放心消费要点").waitFor();
    await running.window.getByRole("tab", { name: /检索/ }).click();
  });

  it("combines filters, each with its counts, and clears them", async () => {
    await panel().getByRole("button", { name: "清除筛选" }).click();
    await expect.poll(count).toBeGreaterThan(2);
    const all = await count();
    await panel().getByRole("button", { name: "级别" }).click();
    const option = running.window.getByRole("option", { name: /省/ });
    const ofProvinces = Number(await option.locator("small").innerText());
    await option.click();
    await running.window.keyboard.press("Escape");
    await expect.poll(count).toBe(ofProvinces);
    expect(ofProvinces).toBeLessThan(all);
    await panel().getByRole("button", { name: "文件", exact: true }).click();
    const hubei = running.window.getByRole("option", { name: /湖北/ });
    const ofHubei = Number(await hubei.locator("small").innerText());
    await hubei.click();
    await running.window.keyboard.press("Escape");
    await expect.poll(count).toBe(ofHubei);
    expect(ofHubei).toBeLessThan(ofProvinces);
    // What is filtered out is not marked in the text either.
    await expect.poll(() => paintedTexts(running.window, "hit")).toEqual([]);
    await panel().getByRole("button", { name: "筛选 2" }).waitFor();
    await panel().getByRole("button", { name: "清除筛选" }).click();
    await expect.poll(count).toBe(all);
  });

  it("says beside the count what a filter kept from the last query leaves out, until it is taken away", async () => {
    const only = () => panel().getByRole("region", { name: "当前的筛选" });
    const pill = (words: string) => only().getByRole("button", { name: `去掉筛选“${words}”` });
    const all = await count();
    await choose("文件", /湖北/);
    await expect.poll(count).toBeLessThan(all);
    await type("标准");
    await panel()
      .locator("mark", { hasText: /^标准$/ })
      .first()
      .waitFor();
    expect(await only().innerText()).toMatch(/只看：\s*文件：湖北纲要/);
    const ofHubei = await count();
    await pill("文件：湖北纲要").click();
    await expect.poll(count).toBeGreaterThan(ofHubei);
    await only().waitFor({ state: "hidden" });
    await choose("文件", /湖北/);
    await expect.poll(count).toBe(ofHubei);
    await running.window.keyboard.press("Control+Shift+l");
    await expect.poll(count).toBeGreaterThan(ofHubei);
    await type("放心消费");
    await expect.poll(count).toBe(all);
  });

  it("keeps a filter in sight while no query is typed", async () => {
    await choose("文件", /湖北/);
    const box = running.window.getByRole("combobox", { name: "检索全部文件" });
    await box.fill("");
    const pill = panel().getByRole("button", { name: "去掉筛选“文件：湖北纲要”" });
    await panel().getByRole("region", { name: "怎样检索" }).waitFor();
    await pill.click();
    await pill.waitFor({ state: "hidden" });
    await type("放心消费");
    await expect.poll(count).toBeGreaterThan(2);
  });

  it("keeps the order that was chosen, and names each hit's document where none stands above", async () => {
    await panel().getByRole("combobox", { name: "排列" }).selectOption("按日期");
    await expect.poll(() => panel().getByRole("heading").count()).toBe(0);
    await expect.poll(() => panel().locator(".hit").nth(2).innerText()).toMatch(/纲要|计划/);
    // What the user wrote today is newer than any document.
    await expect.poll(() => panel().locator(".hit").first().innerText()).toMatch(/笔记|批注/);
    await panel().getByRole("combobox", { name: "排列" }).selectOption("按文件");
    await panel().getByRole("heading").first().waitFor();
  });

  it("goes from document to document by F3, marking each place", async () => {
    const total = await count();
    const seen = new Set<string>();
    for (let at = 1; at <= total; at++) {
      await running.window.keyboard.press("F3");
      await panel().getByText(`第 ${at} 处`, { exact: true }).waitFor();
      const focused = running.window.locator(".pane.focused");
      seen.add((await focused.getAttribute("aria-label")) ?? "");
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it("shows the place of a hit in a long note, and the next one", async () => {
    const { window } = running;
    await window.keyboard.press("Control+n");
    const paper = window.getByRole("textbox", { name: "笔记内容" });
    await expect.poll(async () => (await paper.innerText()).trim()).toBe("");
    await paper.click();
    for (let line = 0; line < LINES; line++) {
      await window.keyboard.insertText(line % (LINES / 2) === 0 ? `琥珀${line}` : `第${line}行`);
      await window.keyboard.press("Enter");
    }
    await window.keyboard.insertText("末尾的琥珀");
    await expect
      .poll(async () => JSON.stringify(await storedNotes(window)))
      .toContain("末尾的琥珀");
    await window.getByRole("tab", { name: /检索/ }).click();
    await window.keyboard.press("Control+k");
    await window.keyboard.press("Control+a");
    await type("末尾的琥珀");
    await panel().locator(".hit").filter({ hasText: "末尾的琥珀" }).click();
    const last = paper.getByText("末尾的琥珀");
    await expect.poll(() => isSeen(last)).toBe(true);
    await expect
      .poll(() => paper.locator(".ProseMirror-active-search-match").allInnerTexts())
      .toEqual(["末尾的琥珀"]);
    const bar = window.getByRole("search", { name: "查找和替换" });
    await bar.getByRole("textbox", { name: "查找" }).fill("琥珀");
    await bar.getByText("3 处").waitFor();
    await bar.getByRole("textbox", { name: "查找" }).press("Enter");
    await expect.poll(() => isSeen(paper.getByText("琥珀0"))).toBe(true);
    await bar.getByRole("textbox", { name: "查找" }).press("Escape");
    await window.getByRole("tab", { name: /检索/ }).click();
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
