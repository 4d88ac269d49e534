import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { PairVerdict } from "../../domain/alignment/verdict";
import { stubSaveDialog } from "./support/launch";
import { readDocx, readXlsx } from "./support/read-office";
import { readPdf, textOf, withoutBlanks } from "./support/read-pdf";
import { storedRows } from "./support/stored-rows";
import { testedProgram } from "./support/tested-program";

const NAMES = ["国家纲要", "安徽纲要（报纸版）", "湖北纲要"];

/** A4 upright and on its side, in points. */
const A4_HEIGHT = 842;
const A4_WIDTH = 595;

describe("the table of subjects as files", { timeout: 120_000 }, () => {
  const running = testedProgram();
  const start = async () => {
    await running.start();
    await running.window.keyboard.press("Control+1");
  };
  beforeAll(async () => {
    await start();
  });

  const grid = () => running.window.getByRole("grid", { name: "对照" });
  const row = (words: string) => grid().getByRole("row").filter({ hasText: words }).first();
  const heads = () => grid().locator(".subject-head-name").allTextContents();
  const filter = () => running.window.getByRole("textbox", { name: "在表中查找" });
  const rowsShown = async () => {
    const remark = await running.window
      .getByRole("status")
      .filter({ hasText: "行，共" })
      .textContent();
    return Number(/^显示 (\d+) 行/.exec(remark ?? "")?.[1]);
  };
  const choice = async (...names: readonly string[]) => {
    await running.window.getByRole("button", { name: "导出内容" }).click();
    for (const name of names) await running.window.getByRole("checkbox", { name }).click();
    await running.window.keyboard.press("Escape");
    await running.window.getByText("导出哪些列").waitFor({ state: "hidden" });
  };
  /** Saves the table in a format and gives the path once it is said to be there. */
  const save = async (format: string, name: string) => {
    const path = join(running.folder, name);
    await stubSaveDialog(running.app, path);
    await running.window.getByRole("button", { name: "导出表格" }).click();
    await running.window.getByRole("menuitem", { name: format }).click();
    await running.window.getByRole("status").filter({ hasText: name }).waitFor();
    return path;
  };

  it("puts the chosen documents into columns, in the order they are chosen in", async () => {
    await running.window.getByRole("button", { name: /^文件（最多/ }).click();
    const option = (name: string) => running.window.getByRole("option").filter({ hasText: name });
    for (const one of await running.window.getByRole("option").all()) {
      if ((await one.getAttribute("data-combobox-active")) === "true") await one.click();
    }
    for (const name of NAMES) await option(name).click();
    await running.window.keyboard.press("Escape");
    await expect.poll(heads).toEqual(NAMES);
    await row("主要目标").waitFor();
  });

  it("goes into a workbook with the chosen columns and every row", async () => {
    await choice("安徽纲要（报纸版）");
    const shown = await rowsShown();
    const [sheet] = await readXlsx(await save("Excel", "两列.xlsx"));
    const rows = sheet?.rows ?? [];
    const head = rows.findIndex((cells) => cells[0] === "国家纲要");
    expect(rows[head]).toEqual(["国家纲要", "湖北纲要"]);
    const body = rows.slice(head + 1);
    // A line over all columns for each chapter, and the subjects.
    const subjects = body.filter((cells) => cells[1] !== undefined && cells[1] !== "");
    expect(subjects).toHaveLength(shown);
    const goals = subjects.find(([first]) => String(first).startsWith("（二）主要目标"));
    expect(goals?.[1]).toMatch(/^（二）目标愿景\n到2025年/);
    expect(subjects.flat().join()).not.toContain("安徽");
    await choice("安徽纲要（报纸版）");
  });

  it("goes into a document with the rows that lack something, folded, with its own terms marked", async () => {
    await running.window.getByText(/^有缺 \d+$/).click();
    await choice("正文只取开头");
    const shown = await rowsShown();
    const { text, rows, marked } = await readDocx(await save("Word", "有缺.docx"));
    expect(text).toContain("对照表（按条）");
    expect(text).toContain(NAMES.join("、"));
    expect(text).toContain(`筛选后 ${shown} 行`);
    expect(rows[0]).toEqual(NAMES);
    const subjects = rows.slice(1).filter((cells) => cells.length === NAMES.length);
    expect(subjects).toHaveLength(shown);
    expect(subjects.every((cells) => cells.includes("无对应"))).toBe(true);
    const lengths = subjects.flat().map((cell) => cell.split("\n").slice(1).join("").length);
    expect(Math.max(...lengths)).toBeLessThan(100);
    const columnsWith = (term: string) =>
      NAMES.filter((_, at) => subjects.some((cells) => cells[at]?.includes(term)));
    const terms = marked.filter((term) => columnsWith(term).length > 0);
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.filter((term) => columnsWith(term).length > 1)).toEqual([]);
    await choice("正文只取开头");
    await running.window.getByText(/^全部 \d+$/).click();
  });

  it("is printed on its side with three columns, upright with two", async () => {
    const wide = await save("PDF", "三列.pdf");
    const landscape = await readPdf(wide);
    expect(Math.round(landscape.height)).toBe(A4_WIDTH);
    const text = withoutBlanks(textOf(wide));
    for (const words of [...NAMES, "树立质量发展绿色导向", "强化绿色低碳质量支撑", "无对应"]) {
      expect(text).toContain(words);
    }
    await choice("国家纲要");
    const narrow = await save("PDF", "两列.pdf");
    expect(Math.round((await readPdf(narrow)).height)).toBe(A4_HEIGHT);
    expect(withoutBlanks(textOf(narrow))).not.toContain("国家纲要");
    await choice("国家纲要");
  });

  it("cannot be saved without a column", async () => {
    await choice(...NAMES);
    await expect(
      running.window.getByRole("button", { name: "导出表格" }).isDisabled(),
    ).resolves.toBe(true);
    await choice(...NAMES);
  });

  it("marks the terms that only one document uses, and leaves that off when asked", async () => {
    await filter().fill("放心消费在湖北");
    await grid().locator("mark", { hasText: "放心消费在湖北" }).waitFor();
    await running.window.getByRole("switch", { name: "标出独有用语" }).click();
    await expect.poll(() => grid().locator("mark").count()).toBe(0);
    await running.window.getByRole("switch", { name: "标出独有用语" }).click();
    await filter().fill("");
  });

  it("takes another counterpart from the list, a chapter for a clause, by key", async () => {
    await filter().fill("树立质量发展绿色导向");
    await grid().focus();
    await running.window.keyboard.press("ArrowRight");
    await running.window.keyboard.press("ArrowRight");
    await running.window.keyboard.press("m");
    await running.window.getByRole("menuitem", { name: "改为对应另一处" }).click();
    const dialog = running.window.getByRole("dialog");
    await expect
      .poll(() => dialog.locator("[aria-current]").textContent())
      .toContain("强化绿色低碳质量支撑");
    await dialog.getByRole("textbox", { name: "查找" }).fill("打造产业和区域质量");
    await running.window.keyboard.press("ArrowDown");
    await running.window.keyboard.press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await expect
      .poll(() => row("树立质量发展绿色导向").textContent())
      .toContain("第三章打造产业和区域质量");
    await row("树立质量发展绿色导向").getByText("已确认").first().waitFor();
    const [verdict] = await storedRows<PairVerdict>(running.window, "pairVerdicts");
    expect([verdict?.a.kind, verdict?.b.kind]).toEqual(["item", "chapter"]);
    await filter().fill("强化绿色低碳质量支撑");
    await expect.poll(() => row("强化绿色低碳质量支撑").textContent()).toContain("无对应");
  });

  it("shows the columns, the judgement and the choice again after the next start", async () => {
    await running.close();
    await start();
    await expect.poll(heads).toEqual(NAMES);
    await running.window.getByRole("button", { name: "我的判断 1" }).waitFor();
    expect(running.errors).toEqual([]);
  });
});
