import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { annotateTwoDocuments, card, cards } from "./support/annotation-panel";
import { stubSaveDialog } from "./support/launch";
import { storedNotes } from "./support/notes";
import { storedAnnotations } from "./support/reading";
import { testedProgram } from "./support/tested-program";

/** A person goes through the list by key, and alters many annotations at once. */
describe("many annotations at once", () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    await annotateTwoDocuments(running.window);
  });

  const press = (keys: string) => running.window.keyboard.press(keys);
  const status = () =>
    running.window.locator(".panel-status").getByRole("status").first().textContent();
  const tool = (name: string) =>
    running.window.getByRole("toolbar", { name: "对所选批注" }).getByRole("button", { name });
  const kept = async () =>
    (await storedAnnotations(running.window)).filter(({ deletedAt }) => deletedAt === null);
  const focused = () =>
    running.window.evaluate(() => document.activeElement?.querySelector("q")?.textContent);
  const tagsOf = async (words: string) =>
    (await kept()).find(({ passages }) => passages[0].target.quote.exact === words)?.tags;

  it("goes through the cards by arrow, and opens the place by Enter", async () => {
    await cards(running.window).first().focus();
    await press("ArrowDown");
    await expect.poll(focused).toBe("质量治理体系更加完善");
    await press("End");
    await expect.poll(focused).toBe("质量强省");
    await press("Home");
    await expect.poll(focused).toBe("牢固树立质量第一意识");
    expect(await card(running.window, "牢固树立质量第一意识").getAttribute("aria-current")).toBe(
      "true",
    );
    await press("Enter");
    await running.window.locator(".pane.focused").getByText("牢固树立质量第一意识").waitFor();
  });

  it("selects by Space, by Shift and all at once", async () => {
    await cards(running.window).first().focus();
    await press("Space");
    await expect.poll(status).toBe("已选 1 条");
    await press("Shift+ArrowDown");
    await press("Shift+ArrowDown");
    await expect.poll(status).toBe("已选 3 条");
    await press("Control+a");
    await expect.poll(status).toBe("已选 5 条");
    await press("Escape");
    await expect.poll(status).toBe("5 条");
    await card(running.window, "质量治理体系").getByRole("checkbox").click();
    await card(running.window, "放心消费在安徽").click({ modifiers: ["Shift"] });
    await expect.poll(status).toBe("已选 3 条");
  });

  it("recolours and restyles all that is selected, in one step each", async () => {
    await tool("更改颜色").click();
    await running.window.getByRole("menuitem", { name: "引用" }).click();
    await tool("更改样式").click();
    await running.window.getByRole("menuitem", { name: "删除线" }).click();
    const altered = async () =>
      (await kept()).filter((one) => one.colour === "purple" && one.style === "strike-out").length;
    await expect.poll(altered).toBe(3);
    await press("Control+z");
    await press("Control+z");
    await expect
      .poll(async () => (await kept()).filter((one) => one.colour === "purple"))
      .toEqual([]);
    await press("Control+y");
    await press("Control+y");
    await expect.poll(altered).toBe(3);
  });

  it("tags all of them, and renames the tag everywhere", async () => {
    await tool("标签").click();
    await running.window.getByRole("textbox", { name: /新标签/ }).fill("核对");
    await running.window.getByRole("dialog").getByRole("button", { name: "保存" }).click();
    await expect.poll(() => tagsOf("放心消费在安徽")).toEqual(["核对"]);
    await running.window.getByRole("button", { name: "排序、分组和标签" }).click();
    await running.window.getByRole("menuitem", { name: "管理标签" }).click();
    await running.window.getByRole("button", { name: "改名：核对" }).click();
    await running.window.getByRole("textbox", { name: "标签名称" }).fill("已核对");
    await press("Enter");
    await expect.poll(() => tagsOf("质量治理体系更加完善")).toEqual(["已核对"]);
    await press("Escape");
    await press("Control+z");
    await expect.poll(() => tagsOf("质量治理体系更加完善")).toEqual(["核对"]);
  });

  it("puts tags on one card and takes them off", async () => {
    const one = card(running.window, "牢固树立质量第一意识");
    await one.getByRole("button", { name: "牢固树立" }).click();
    await one.getByRole("button", { name: "标签", exact: true }).click();
    await running.window.keyboard.type("数据");
    await press("Enter");
    await expect.poll(() => tagsOf("牢固树立质量第一意识")).toEqual(["数据"]);
    await press("Escape");
    await one.getByRole("button", { name: "去掉标签“数据”" }).click();
    await expect.poll(() => tagsOf("牢固树立质量第一意识")).toEqual([]);
  });

  it("saves the selected ones as a table", async () => {
    const path = join(running.folder, "批注.csv");
    await stubSaveDialog(running.app, path);
    await tool("导出所选批注").click();
    await running.window.getByRole("menuitem", { name: /CSV/ }).click();
    await expect
      .poll(async () => readFile(path, "utf8").catch(() => ""))
      .toContain("放心消费在安徽");
    expect(await readFile(path, "utf8")).not.toContain("牢固树立质量第一意识");
  });

  it("deletes by key, and the keyboard stays in the list", async () => {
    await press("Control+z"); // the tag that was taken off: the list is what it was
    await cards(running.window).first().focus();
    await press("Escape");
    await press("Delete");
    await expect.poll(async () => (await kept()).length).toBe(4);
    await expect.poll(focused).toBe("质量治理体系更加完善");
    await press("Control+a");
    await press("Delete");
    await expect.poll(async () => (await kept()).length).toBe(0);
    await running.window.getByText("还没有批注。").waitFor();
    await press("Control+z");
    await expect.poll(async () => (await kept()).length).toBe(4);
  });

  it("cites all that is selected in a note", async () => {
    await cards(running.window).first().focus();
    await press("Control+a");
    await tool("引用到笔记").click();
    await expect.poll(() => running.window.locator("figure.citation").count()).toBe(4);
    await expect
      .poll(async () => JSON.stringify((await storedNotes(running.window))[0]?.body ?? ""))
      .toContain("放心消费在安徽");
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
