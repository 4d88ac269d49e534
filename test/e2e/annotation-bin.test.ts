import { beforeAll, describe, expect, it } from "vitest";
import { annotateByKey } from "./support/annotation-panel";
import { storedNotes } from "./support/notes";
import { clickText, pickDocument, storedAnnotations } from "./support/reading";
import { testedProgram } from "./support/tested-program";

/** What is removed, annotations and notes, lies in one recycle bin. */
describe("the recycle bin", () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    const { window } = running;
    await pickDocument(window, 1, "安徽纲要（报纸版）");
    for (const [words, key] of [
      ["牢固树立质量第一意识", "1"],
      ["放心消费在安徽", "2"],
      ["食品评价性抽检合格率", "3"],
    ] as const) {
      await annotateByKey(window, 1, words, key);
    }
  });

  const inBin = async () =>
    (await storedAnnotations(running.window))
      .filter(({ deletedAt }) => deletedAt !== null)
      .map(({ passages }) => passages[0].target.quote.exact)
      .sort();
  const remove = async (words: string) => {
    await clickText(running.window, 1, words);
    await running.window
      .getByRole("tabpanel")
      .getByRole("article")
      .filter({ hasText: words })
      .getByRole("button", { name: "删除", exact: true })
      .click();
    await expect.poll(inBin).toContain(words);
  };
  const list = () => running.window.getByRole("listbox", { name: "回收站" });
  const openBin = async () => {
    await running.window.keyboard.press("Control+j");
    await running.window.getByRole("button", { name: /回收站/ }).click();
  };

  it("takes what is deleted, and says how long it stays", async () => {
    await remove("牢固树立质量第一意识");
    await remove("放心消费在安徽");
    await openBin();
    await expect.poll(() => list().getByRole("option").count()).toBe(2);
    await list().getByRole("option").filter({ hasText: "牢固树立" }).click();
    const shown = running.window.locator(".binned-annotation");
    await expect.poll(() => shown.textContent()).toContain("《安徽纲要（报纸版）》");
    expect(await running.window.getByText("还保留 30 天（共 30 天）").count()).toBe(1);
  });

  it("narrows what it lists by words and by kind", async () => {
    await running.window.getByRole("textbox", { name: "在回收站中筛选" }).fill("放心消费");
    await expect.poll(() => list().getByRole("option").count()).toBe(1);
    await running.window.getByRole("textbox", { name: "在回收站中筛选" }).fill("");
    await running.window.getByText("笔记 0").click();
    await running.window.getByText("没有符合条件的内容。").waitFor();
    await running.window.getByText("全部 2").click();
  });

  it("puts one back where it was, and takes that back", async () => {
    await list().getByRole("option").filter({ hasText: "牢固树立" }).click();
    await running.window.getByRole("button", { name: "放回", exact: true }).click();
    await expect.poll(inBin).toEqual(["放心消费在安徽"]);
    await running.window.keyboard.press("Control+z");
    await expect.poll(inBin).toHaveLength(2);
    await running.window.keyboard.press("Control+y");
    await expect.poll(inBin).toEqual(["放心消费在安徽"]);
  });

  it("holds notes as well, and is emptied of both in one step", async () => {
    const { window } = running;
    await window.getByRole("button", { name: "新笔记", exact: true }).click();
    await window.getByRole("textbox", { name: "笔记标题" }).fill("走访记录");
    await window.getByRole("button", { name: "更多", exact: true }).click();
    await window.getByRole("menuitem", { name: "移到回收站" }).click();
    await window.getByRole("button", { name: /回收站/ }).click();
    await expect.poll(() => list().getByRole("option").count()).toBe(2);
    await window.getByRole("button", { name: "清空（2）" }).click();
    await window.getByRole("dialog").getByRole("button", { name: "彻底删除" }).click();
    await window.getByText("回收站是空的").waitFor();
    expect(await storedAnnotations(window)).toHaveLength(2);
    expect(await storedNotes(window)).toEqual([]);
    await window.keyboard.press("Control+z");
    await expect.poll(() => list().getByRole("option").count()).toBe(2);
    expect(await storedNotes(window)).toMatchObject([{ title: "走访记录" }]);
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
