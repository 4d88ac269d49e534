import { rm } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderWithFormerAnnotations, formerAnnotation } from "./support/former-annotations";
import { launchApp, type WatchedApp } from "./support/launch";
import { paintedTexts, pickDocument, selectText, storedAnnotations } from "./support/reading";

const CHANGED = "每年滚动实施80个“工业强基”项目";
const NOW = "每年滚动实施100个“工业强基”项目";
const GONE = "建立首席质量官履职报告制度";

/** A person decides what becomes of annotations whose text changed. */
describe("the review of annotations", () => {
  let folder: string;
  let running: WatchedApp;
  let panel: Locator;
  beforeAll(async () => {
    folder = await folderWithFormerAnnotations();
    running = await launchApp({ userDataDir: folder });
    const { window } = running;
    await pickDocument(window, 1, "安徽纲要（报纸版）");
    await window.getByRole("button", { name: /2 处批注的原文有变/ }).click();
    panel = window.getByRole("tabpanel", { name: /核对/ });
  });
  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });
  const card = (quote: string) => panel.getByRole("article", { name: quote });
  const group = (name: string) => panel.getByRole("button", { name: new RegExp(`^${name} \\d`) });
  const undo = () => running.window.getByRole("button", { name: /^撤销/ }).click();
  const stored = async (quote: string) => {
    const all = await storedAnnotations(running.window);
    return all.find(({ id }) => id === `former-${quote}`);
  };

  it("shows both wordings beside each other, with what was taken out and put in", async () => {
    const changed = card(CHANGED);
    await changed.waitFor();
    expect(await changed.locator("del").allInnerTexts()).toEqual(["80"]);
    expect(await changed.locator("ins").allInnerTexts()).toEqual(["100"]);
    expect(await changed.innerText()).toContain("数字、比例或年份变了，请核对。");
  });

  it("accepts the present wording, keeps the anchor it was made with, and takes it back", async () => {
    await card(CHANGED).getByRole("button", { name: "接受" }).click();
    await card(GONE).waitFor();
    const [passage] = (await stored(CHANGED))?.passages ?? [];
    const [made] = formerAnnotation(CHANGED).passages;
    expect(passage?.target).toEqual(made.target);
    expect(passage?.review).toMatchObject({ kind: "accepted", target: { quote: { exact: NOW } } });
    await undo();
    await group("原文已改").waitFor();
    expect((await stored(CHANGED))?.passages).toEqual([made]);
  });

  it("moves a lost annotation to the selected text", async () => {
    await group("失锚").click();
    const move = card(GONE).getByRole("button", { name: "移到所选文字" });
    expect(await move.isDisabled()).toBe(true);
    await selectText(running.window, 1, "牢固树立质量第一意识");
    await move.click();
    await expect
      .poll(async () => (await stored(GONE))?.passages[0].review)
      .toMatchObject({ kind: "moved", target: { quote: { exact: "牢固树立质量第一意识" } } });
    await expect
      .poll(async () => paintedTexts(running.window, "highlight-green"))
      .toEqual(expect.arrayContaining(["牢固树立质量第一意识", "牢固树立质量第一意识"]));
    await undo();
    await expect.poll(async () => (await stored(GONE))?.passages[0].review).toBeNull();
  });

  it("detaches all of a kind in one step, and looks for one of them again", async () => {
    await group("原文已改").click();
    await panel.getByRole("button", { name: "全部脱离" }).click();
    await group("已脱离").click();
    await card(CHANGED).getByRole("button", { name: "重新查找" }).click();
    await card(CHANGED).getByRole("button", { name: "接受" }).waitFor();
    await undo();
    await undo();
    await expect.poll(async () => (await stored(CHANGED))?.passages[0].review).toBeNull();
  });

  it("says when nothing is left to decide, and prints no error in all this", async () => {
    await panel.getByRole("button", { name: "全部接受" }).click();
    await panel.getByRole("button", { name: "全部脱离" }).click();
    await group("已移位").click();
    await panel.getByRole("button", { name: "全部接受" }).click();
    await expect.poll(() => group("已移位").count()).toBe(0);
    await running.window.getByRole("tab", { name: /批注/ }).click();
    expect(await running.window.getByRole("button", { name: /原文有变/ }).count()).toBe(0);
    const own = running.window.getByRole("article").filter({ hasText: CHANGED });
    expect(await own.innerText()).toContain("已核对");
    expect(running.errors).toEqual([]);
  });
});
