import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { TargetCorrection } from "../../domain/indicators/target-correction";
import { stubSaveDialog } from "./support/launch";
import { readXlsx } from "./support/read-office";
import { paintedTexts } from "./support/reading";
import { storedRows } from "./support/stored-rows";
import { testedProgram } from "./support/tested-program";

const INDEX = "制造业质量竞争力指数";

describe("the screen of targets", { timeout: 120_000 }, () => {
  const running = testedProgram();
  const start = async () => {
    await running.start();
    await running.window.keyboard.press("Control+4");
    await line(INDEX).first().waitFor();
    // The targets of the documents come one document after the other.
    const progress = running.window.getByRole("progressbar", { name: "查找的进度" });
    await progress.waitFor({ state: "hidden" });
  };
  beforeAll(async () => {
    await start();
  });

  const table = () => running.window.getByRole("grid", { name: "全部文件的指标" });
  const lines = () => table().locator(".targets-line");
  const line = (words: string | RegExp) => lines().filter({ hasText: words });
  /** The line of the index in one document. */
  const indexOf = (document: string) =>
    line(document).filter({ has: running.window.locator(".target-name", { hasText: INDEX }) });
  const words = () => running.window.getByRole("textbox", { name: "在指标中筛选" });
  const tool = (name: string) =>
    running.window.getByRole("toolbar", { name: "对这一项指标" }).getByRole("button", { name });
  const column = (at: number) =>
    lines().evaluateAll((all, index) => all.map((one) => one.children[index]?.textContent), at);
  const shown = async () => {
    const counted = await running.window.getByText(/^显示 \d+ \/ \d+ 项$/).textContent();
    const [, part, all] = /^显示 (\d+) \/ (\d+) 项$/.exec(counted ?? "") ?? [];
    return { part: Number(part), all: Number(all) };
  };
  const facet = async (name: string, option: string) => {
    await running.window.locator(".facet", { hasText: name }).click();
    await running.window.getByRole("option").filter({ hasText: option }).click();
    await running.window.keyboard.press("Escape");
  };
  const corrections = () => storedRows<TargetCorrection>(running.window, "targetCorrections");
  const undo = async () => {
    await table().focus();
    await running.window.keyboard.press("Control+z");
  };

  it("sorts by a column, and the other way round", async () => {
    const head = running.window.getByRole("columnheader", { name: "年份" });
    await head.getByRole("button").click();
    await expect.poll(() => head.getAttribute("aria-sort")).toBe("ascending");
    await table().focus();
    await running.window.keyboard.press("Home");
    const up = (await column(2)).filter((year) => /^\d{4}$/.test(year ?? "")).map(Number);
    expect(up).toEqual(up.toSorted((x, y) => x - y));
    await head.getByRole("button").click();
    await expect.poll(() => head.getAttribute("aria-sort")).toBe("descending");
    await running.window.keyboard.press("Home");
    await expect
      .poll(async () => (await column(2)).filter((year) => /^\d{4}$/.test(year ?? ""))[0])
      .toBe(String(Math.max(...up)));
    await running.window.getByRole("columnheader", { name: "文件" }).getByRole("button").click();
  });

  it("filters by words and by facets, and says how many are left", async () => {
    const { all } = await shown();
    await words().fill("竞争力指数");
    await expect.poll(async () => (await shown()).part).toBeLessThan(10);
    expect((await shown()).all).toBe(all);
    await facet("文件", "湖北纲要");
    await expect.poll(async () => new Set(await column(6))).toEqual(new Set(["湖北纲要"]));
    expect(await indexOf("湖北纲要").textContent()).toContain("89");
    await running.window.getByRole("button", { name: "清除筛选" }).first().click();
    await expect.poll(async () => (await shown()).part).toBe(all);
    await words().fill("没有这样的字词");
    await running.window.getByText("没有符合条件的指标。").waitFor();
    await words().press("Escape");
    await expect.poll(async () => (await shown()).part).toBe(all);
  });

  it("puts one indicator of several documents into one row, with a bar for each", async () => {
    await running.window.getByText("同一指标对比").click();
    const row = running.window.getByRole("article", { name: INDEX, exact: true });
    await row.waitFor();
    const said = await row.locator(".compare-line").evaluateAll((all) =>
      all.map((one) => ({
        document: one.children[0]?.textContent ?? "",
        value: one.querySelector(".target-value")?.textContent,
        share: Number(one.querySelector(".bar-value")?.getAttribute("width")),
      })),
    );
    const of = (document: string) => said.find((one) => one.document.startsWith(document));
    expect(of("国家")?.value).toBe("86");
    expect(of("安徽")?.value).toBe("90");
    expect(of("湖北")?.value).toMatch(/^(≥ )?89$/);
    expect(of("安徽")?.share).toBeCloseTo(100);
    expect(of("国家")?.share).toBeCloseTo((86 / 90) * 100);
    expect(of("湖北")?.share).toBeCloseTo((89 / 90) * 100);
  });

  it("opens the sentence from the comparison and marks it in the text", async () => {
    await running.window
      .getByRole("article", { name: INDEX, exact: true })
      .locator(".compare-line", { hasText: "湖北纲要" })
      .click();
    await running.window.getByRole("region", { name: /湖北纲要$/ }).waitFor();
    await expect
      .poll(async () => (await paintedTexts(running.window, "place")).join())
      .toMatch(/89/);
    await running.window.keyboard.press("Control+4");
    await running.window.getByText("逐条列出").click();
    await line(INDEX).first().waitFor();
  });

  it("corrects a target beside what was found, by key, and takes that back", async () => {
    await words().fill(INDEX);
    await indexOf("国家纲要").click();
    await table().focus();
    await running.window.keyboard.press("e");
    const dialog = running.window.getByRole("dialog", { name: "更正指标" });
    await dialog.getByRole("textbox", { name: "目标值" }).fill("八十六");
    await dialog.getByText("请写成 98.5 或 13万 这样的数。").waitFor();
    await expect(dialog.getByRole("button", { name: "保存" }).isDisabled()).resolves.toBe(true);
    await dialog.getByRole("textbox", { name: "目标值" }).fill("87.5");
    await dialog.getByRole("button", { name: "保存" }).click();
    await dialog.waitFor({ state: "hidden" });
    await indexOf("国家纲要").getByText("已更正").waitFor();
    expect(await indexOf("国家纲要").textContent()).toContain("87.5");
    const [stored] = await corrections();
    expect([stored?.facts.value, stored?.computed?.name]).toEqual([87.5, INDEX]);
    await tool("恢复识别的结果").click();
    await expect.poll(corrections).toEqual([]);
    expect(await indexOf("国家纲要").textContent()).not.toContain("已更正");
    await undo();
    await indexOf("国家纲要").getByText("已更正").waitFor();
  });

  it("hides a target, lists it among the hidden ones, and brings it back", async () => {
    const { part } = await shown();
    await indexOf("湖北纲要").click();
    await table().focus();
    await running.window.keyboard.press("Delete");
    await expect.poll(async () => (await shown()).part).toBe(part - 1);
    expect(await indexOf("湖北纲要").count()).toBe(0);
    await facet("来源", "已隐藏");
    await indexOf("湖北纲要").click();
    await tool("恢复识别的结果").click();
    await expect.poll(async () => (await corrections()).length).toBe(1);
    await running.window.getByRole("button", { name: "清除筛选" }).first().click();
    await words().fill(INDEX);
    await indexOf("湖北纲要").waitFor();
  });

  it("adds a target from a sentence of the user's choice", async () => {
    await running.window.getByRole("button", { name: "添加指标" }).click();
    const dialog = running.window.getByRole("dialog", { name: "添加指标" });
    await dialog.getByLabel("文件").first().click();
    await running.window.getByRole("option", { name: "湖北纲要" }).click();
    await dialog.getByRole("textbox", { name: "选择原文中的一句" }).fill("放心消费在湖北");
    await dialog
      .getByRole("button", { name: /放心消费在湖北/ })
      .first()
      .click();
    await dialog.getByRole("textbox", { name: "指标" }).fill("放心消费示范点");
    await dialog.getByRole("textbox", { name: "目标值" }).fill("120");
    await dialog.getByRole("textbox", { name: "单位" }).fill("个");
    await dialog.getByRole("button", { name: "保存" }).click();
    await dialog.waitFor({ state: "hidden" });
    await words().fill("放心消费示范点");
    await line("放心消费示范点").getByText("自行添加").waitFor();
    expect((await corrections()).filter(({ computed }) => computed === null)).toHaveLength(1);
    await line("放心消费示范点").locator(".target-quote").click();
    await expect
      .poll(async () => (await paintedTexts(running.window, "place")).join())
      .toContain("放心消费在湖北");
    await running.window.keyboard.press("Control+4");
    await words().fill("");
  });

  it("saves what is shown as a workbook, with numbers as numbers", async () => {
    await words().fill(INDEX);
    const { part } = await shown();
    const [sheet] = await readXlsx(await save("Excel", "指标.xlsx"));
    const rows = sheet?.rows ?? [];
    const head = rows.findIndex((cells) => cells[0] === "文件");
    const at = (title: string) => rows[head]?.indexOf(title) ?? -1;
    const body = rows.slice(head + 1);
    expect(body).toHaveLength(part);
    const national = body.find((cells) => cells[at("文件")] === "国家纲要");
    expect(national?.[at("目标值")]).toBe(87.5);
    expect(national?.[at("年份")]).toBe(2025);
    expect(national?.[at("来源")]).toBe("已更正");
    expect(national?.[at("原文")]).toContain("86");
    const anhui = body.find((cells) => cells[at("文件")] === "安徽纲要（报纸版）");
    expect([anhui?.[at("基期值")], anhui?.[at("基期年份")]]).toEqual([88.01, 2020]);
  });

  it("saves it as CSV that other programs take for Unicode", async () => {
    const text = await readFile(await save("CSV", "指标.csv"), "utf8");
    expect(text.startsWith("\uFEFF")).toBe(true);
    const rows = text.slice(1).trimEnd().split("\r\n");
    expect(rows[0]).toMatch(/^文件,位置,类别,指标,界限,目标值/);
    expect(rows).toHaveLength(1 + (await shown()).part);
    expect(rows.find((row) => row.startsWith("国家纲要"))).toContain(`${INDEX},,87.5,`);
  });

  it("has what the user said again after the next start, apart from what was found", async () => {
    await running.close();
    await start();
    await words().fill("");
    await facet("来源", "自行添加");
    await line("放心消费示范点").waitFor();
    await expect.poll(() => lines().count()).toBe(1);
    await facet("来源", "自行添加");
    await facet("来源", "已更正");
    await line(INDEX).getByText("已更正").waitFor();
    await expect.poll(() => lines().count()).toBe(1);
    await line(INDEX).click();
    await tool("恢复识别的结果").click();
    await expect.poll(() => lines().count()).toBe(0);
    expect(running.errors).toEqual([]);
  });

  async function save(format: string, name: string): Promise<string> {
    const path = join(running.folder, name);
    await stubSaveDialog(running.app, path);
    await running.window.getByRole("button", { name: "导出表格" }).click();
    await running.window.getByRole("menuitem", { name: format }).click();
    await running.window.getByRole("status").filter({ hasText: name }).waitFor();
    return path;
  }
});
