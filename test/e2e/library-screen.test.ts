import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { resize } from "./support/launch";
import { storedEntries } from "./support/stored-entries";
import { testedProgram } from "./support/tested-program";

const ALL = ["国家纲要", "安徽纲要（报纸版）", "安徽纲要（网页版）", "安徽 2016 计划", "湖北纲要"];

const NOTICE =
  "关于开展质量月活动的通知\n\n皖质〔2024〕9号\n\n各市人民政府：\n\n一、总体要求\n\n认真开展。\n";

/** A person puts the library in order, over two starts of the program. */
describe("the library screen", () => {
  const running = testedProgram();
  const start = async () => {
    await running.start();
    await running.window.getByRole("button", { name: "文库", exact: true }).click();
    await table().waitFor();
  };
  beforeAll(async () => {
    await start();
  });
  const table = () => running.window.getByRole("grid", { name: /里的文件$/ });
  const row = (name: string) => table().getByRole("row").filter({ hasText: name });
  const button = (name: string | RegExp) => running.window.getByRole("button", { name });
  const tool = (name: string) =>
    running.window.getByRole("toolbar", { name: "对所选文件" }).getByRole("button", { name });
  const dialog = () => running.window.getByRole("dialog");
  const shelf = (name: RegExp) => running.window.getByText(name).click();
  const entry = async (id: string) =>
    (await storedEntries(running.window)).find((one) => one.id === id);
  /** The short titles, in the order of the lines. */
  const shown = () =>
    table()
      .locator("[data-row] .cell-title small")
      .allTextContents()
      .then((texts) => texts.map((text) => text.split(" · ")[0]));

  it("lists every document with what is known of it", async () => {
    expect(await shown()).toEqual(ALL);
    const nation = await row("国家纲要").getByRole("gridcell").allTextContents();
    expect(nation.slice(1)).toEqual([
      "质量强国建设纲要报纸版国家纲要",
      "国家",
      "中共中央、国务院",
      "2023",
      "质量强国建设纲要",
      expect.stringMatching(/^缺首尾/),
      "",
      "随程序",
    ]);
    await row("安徽纲要（网页版）").getByText("共 2 个版本").waitFor();
    await running.window.getByText("显示 5 / 5 份").waitFor();
  });

  it("sorts by the column whose head is clicked, and the other way at the next click", async () => {
    const head = (name: string) => table().getByRole("columnheader", { name });
    await head("年份").getByRole("button").click();
    expect(await head("年份").getAttribute("aria-sort")).toBe("ascending");
    expect((await shown())[0]).toBe("安徽 2016 计划");
    await head("年份").getByRole("button").click();
    expect(await head("年份").getAttribute("aria-sort")).toBe("descending");
    expect((await shown()).at(-1)).toBe("安徽 2016 计划");
    await head("标题").getByRole("button").click();
    expect(await shown()).toEqual([ALL[1], ALL[2], ALL[3], ALL[4], ALL[0]]);
  });

  it("filters by words in either script and by what is chosen, and says how much is shown", async () => {
    const words = running.window.getByRole("textbox", { name: "在文库中筛选" });
    await words.fill("安徽 綱要");
    await running.window.getByText("显示 3 / 5 份").waitFor();
    await running.window.locator(".facet", { hasText: "完整性" }).click();
    await running.window.getByRole("option", { name: /^缺尾/ }).click();
    await running.window.keyboard.press("Escape");
    await running.window.getByText("显示 1 / 5 份").waitFor();
    expect(await shown()).toEqual(["安徽纲要（报纸版）"]);
    await words.fill("查无此件");
    await running.window.getByText("没有符合条件的文件。").waitFor();
    await button("清除筛选").first().click();
    await running.window.getByText("显示 5 / 5 份").waitFor();
  });

  it("corrects facts while the source's stay in sight", async () => {
    await row("湖北纲要").click();
    await tool("更正信息").click();
    const field = (name: string) => dialog().getByRole("textbox", { name, exact: true });
    await field("标题").fill("湖北质量强省纲要（更正）");
    await dialog().getByText("原件写的是：湖北省质量强省建设纲要").waitFor();
    await field("成文日期").fill("2023年2月30日");
    await dialog()
      .getByText(/请写成 2023-02-06/)
      .waitFor();
    await expect(dialog().getByRole("button", { name: "保存" }).isDisabled()).resolves.toBe(true);
    await field("成文日期").fill("2023年6月1日");
    await field("年份").fill("2022");
    await dialog().getByRole("button", { name: "恢复原值：年份" }).click();
    await dialog().getByRole("combobox", { name: "所属作品" }).click();
    await running.window.getByRole("option", { name: "新作品……" }).click();
    await field("新作品的名称").fill("湖北质量文件");
    await dialog().getByRole("button", { name: "保存" }).click();
    await dialog().waitFor({ state: "hidden" });
    await row("湖北质量强省纲要（更正）").getByText("湖北质量文件").waitFor();
    expect((await entry("hubei"))?.corrections).toEqual({
      title: "湖北质量强省纲要（更正）",
      date: "2023-06-01",
      work: "work:湖北质量文件",
    });
  });

  it("opens a document with its corrected title, in either pane", async () => {
    await row("湖北质量强省纲要（更正）").dblclick();
    const pane = (number: number) =>
      running.window.getByRole("region", { name: new RegExp(`第 ${number} 栏`) });
    // In a pane this narrow the short title stands for the long one.
    await pane(1).getByText("湖北质量强省纲要（更正）").waitFor({ state: "attached" });
    await running.window.keyboard.press("Control+l");
    await row("国家纲要").click();
    await tool("在另一栏打开").click();
    await running.window.getByRole("region", { name: "第 2 栏：国家纲要" }).waitFor();
    await running.window.getByRole("region", { name: "第 1 栏：湖北纲要" }).waitFor();
    await running.window.keyboard.press("Control+l");
  });

  it("takes a correction back", async () => {
    await running.window.keyboard.press("Control+z");
    await row("湖北省质量强省建设纲要").waitFor();
    expect(await entry("hubei")).toBeUndefined();
    await running.window.keyboard.press("Control+y");
    await row("湖北质量强省纲要（更正）").waitFor();
  });

  it("tags several documents by key at once, and finds them by tag", async () => {
    await row("安徽纲要（报纸版）").click();
    await running.window.keyboard.press("Shift+ArrowDown");
    await tool("标签").click();
    for (const tag of ["农业", "重点"]) {
      await running.window.keyboard.type(tag);
      await running.window.keyboard.press("Enter");
    }
    await dialog().getByRole("button", { name: "保存" }).click();
    await dialog().waitFor({ state: "hidden" });
    await expect.poll(async () => (await entry("anhui-web"))?.tags).toEqual(["农业", "重点"]);
    await row("安徽纲要（网页版）").click();
    await tool("标签").click();
    await dialog().getByRole("checkbox", { name: "重点" }).uncheck();
    await dialog().getByRole("button", { name: "保存" }).click();
    await expect.poll(async () => (await entry("anhui-web"))?.tags).toEqual(["农业"]);
    expect((await entry("anhui-newspaper"))?.tags).toEqual(["农业", "重点"]);
    await running.window.locator(".facet", { hasText: "标签" }).click();
    await running.window.getByRole("option", { name: /^重点/ }).click();
    await running.window.keyboard.press("Escape");
    await running.window.getByText("显示 1 / 5 份").waitFor();
    expect(await shown()).toEqual(["安徽纲要（报纸版）"]);
    await button("清除筛选").first().click();
  });

  it("hides a bundled document from the picker, and shows it again", async () => {
    await row("安徽 2016 计划").click();
    await running.window.keyboard.press("Delete");
    await running.window.getByText(/已隐藏 1 份文件/).waitFor();
    await expect.poll(shown).not.toContain("安徽 2016 计划");
    await running.window.keyboard.press("Control+l");
    await button(/选择文件/)
      .first()
      .click();
    const menu = running.window.getByRole("menu");
    await menu.getByRole("menuitem", { name: "国家纲要" }).waitFor();
    await expect(menu.getByRole("menuitem", { name: "安徽 2016 计划" }).count()).resolves.toBe(0);
    await running.window.keyboard.press("Escape");
    await running.window.keyboard.press("Control+l");
    await shelf(/^回收站 1$/);
    await row("安徽 2016 计划").getByText("已隐藏").waitFor();
    await row("安徽 2016 计划").click();
    await expect(tool("彻底删除").isDisabled()).resolves.toBe(true);
    await tool("重新显示").click();
    await running.window.getByText("回收站是空的。").waitFor();
    await shelf(/^全部文件 5$/);
    expect((await entry("anhui-plan-2016"))?.removedAt).toBeNull();
  });

  it("keeps the last document that can be read", async () => {
    await table().focus();
    await running.window.keyboard.press("Control+a");
    await running.window.keyboard.press("Delete");
    await running.window.getByText(/至少要留一份/).waitFor();
    expect(await shown()).toHaveLength(ALL.length);
  });

  it("deletes an imported document for good only from the bin, and after asking", async () => {
    const file = join(running.folder, "通知.txt");
    await writeFile(file, NOTICE);
    await running.window.getByTestId("import-files").setInputFiles([file]);
    await dialog()
      .getByRole("button", { name: /存入文库/ })
      .click();
    await dialog().getByText("已存入").waitFor();
    await dialog().getByRole("button", { name: "关闭" }).last().click();
    await row("通知.txt").click();
    await tool("移到回收站").click();
    await shelf(/^回收站 1$/);
    await row("通知.txt").click();
    await tool("彻底删除").click();
    await dialog().getByText("通知.txt").waitFor();
    await dialog()
      .getByText(/原始文件仍留在数据文件夹里/)
      .waitFor();
    await dialog().getByRole("button", { name: "取消" }).click();
    await row("通知.txt").waitFor();
    await tool("彻底删除").click();
    await dialog().getByRole("button", { name: "彻底删除", exact: true }).click();
    await running.window.getByText("回收站是空的。").waitFor();
    const left = (await storedEntries(running.window)).filter(({ origin }) => origin !== null);
    expect(left).toEqual([]);
    await shelf(/^全部文件 5$/);
  });

  it.each([
    [1280, 800],
    [1920, 1080],
  ])("cuts nothing off at %i × %i", async (width, height) => {
    await resize(running.app, running.window, { width, height });
    const overflowing = await running.window.evaluate(() =>
      [...document.querySelectorAll(".window, .library-screen, .table-scroll, .library-head")]
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.className),
    );
    expect(overflowing).toEqual([]);
  });

  it("keeps everything for the next start, the order of the table too", async () => {
    await row("安徽纲要（网页版）").click();
    await tool("隐藏").click();
    await expect.poll(async () => (await entry("anhui-web"))?.removedAt).not.toBeNull();
    expect(running.errors).toEqual([]);
    await running.close();
    await start();
    expect(await shown()).toEqual([ALL[1], ALL[3], "湖北纲要", ALL[0]]);
    await row("湖北质量强省纲要（更正）").getByText("湖北质量文件").waitFor();
    await row("安徽纲要（报纸版）").getByText("重点").waitFor();
    expect(
      await table().getByRole("columnheader", { name: "标题" }).getAttribute("aria-sort"),
    ).toBe("ascending");
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
