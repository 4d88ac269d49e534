import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { stubSaveDialog } from "./support/launch";
import { readDocx, readXlsx } from "./support/read-office";
import { paintedTexts } from "./support/reading";
import { testedProgram } from "./support/tested-program";

const BUREAU = "省质监局";

describe("the screen of duties", { timeout: 120_000 }, () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    await running.window.keyboard.press("Control+5");
    await name(BUREAU).waitFor();
  });

  const name = (department: string) =>
    running.window.getByRole("button", { name: new RegExp(`^${department}`) }).first();
  const matrixRow = (department: string) =>
    running.window.getByRole("row").filter({ has: name(department) });
  const list = () => running.window.getByRole("region", { name: /的职责$/ });
  const words = () => running.window.getByRole("textbox", { name: "按部门筛选" });
  const count = () =>
    running.window.getByRole("status").filter({ hasText: "个部门" }).textContent();
  const save = async (format: string, file: string) => {
    const path = join(running.folder, file);
    await stubSaveDialog(running.app, path);
    await running.window.getByRole("button", { name: "导出表格" }).click();
    await running.window.getByRole("menuitem", { name: format }).click();
    await running.window.getByRole("status").filter({ hasText: file }).waitFor();
    return path;
  };

  it("puts departments against items, and says which documents name none", async () => {
    expect(await count()).toMatch(/^显示 (\d+) \/ \1 个部门，17 个事项$/);
    await running.window.getByText(/^没有写明部门分工的文件：.*国家纲要/).waitFor();
    // One sign is drawn for each item in view that the department leads.
    const signs = matrixRow(BUREAU).getByRole("button", { name: "牵头或负责" });
    expect(await signs.count()).toBeGreaterThan(3);
  });

  it("opens what a sign stands for, and marks it in the text", async () => {
    await matrixRow("省经济和信息化委").getByRole("button", { name: "牵头或负责" }).first().click();
    await running.window.getByRole("region", { name: /安徽 2016 计划$/ }).waitFor();
    await expect
      .poll(async () => (await paintedTexts(running.window, "place")).join())
      .toContain("省经济和信息化委");
    await running.window.keyboard.press("Control+5");
    await name(BUREAU).waitFor();
  });

  it("filters the departments, and says so where none is left", async () => {
    await words().fill("商务");
    await expect.poll(count).toMatch(/^显示 1 \//);
    await words().fill("没有这样的部门");
    await expect.poll(count).toMatch(/^显示 0 \//);
    await running.window.getByText("没有符合条件的部门。").waitFor();
    await expect(
      running.window.getByRole("button", { name: "导出表格" }).isDisabled(),
    ).resolves.toBe(true);
    await words().fill("");
    await expect.poll(count).not.toMatch(/^显示 0 \//);
  });

  it("lists one department's duties with their text, by key, and goes back", async () => {
    await running.window.getByRole("grid").focus();
    await running.window.keyboard.press("Home");
    await running.window.keyboard.press("Enter");
    await list().waitFor();
    const duties = list().locator(".duty");
    expect(await duties.count()).toBeGreaterThan(2);
    const first = (await duties.first().textContent()) ?? "";
    expect(first).toContain("安徽 2016 计划");
    expect(first).toContain(BUREAU);
    expect(first.length).toBeGreaterThan(60);
    await running.window.keyboard.press("Escape");
    await name(BUREAU).waitFor();
  });

  it("saves matrix and list as a workbook", async () => {
    const [matrix, all] = await readXlsx(await save("Excel", "职责.xlsx"));
    expect([matrix?.name, all?.name]).toEqual(["部门与事项", "职责清单"]);
    const head = matrix?.rows.findIndex((cells) => cells[0] === "部门") ?? -1;
    const heads = matrix?.rows[head] ?? [];
    expect(heads).toHaveLength(1 + 17);
    // All columns are of one document: its name stands above them, once.
    expect(heads[1]).toMatch(/^第 1 条/);
    expect(matrix?.rows.slice(0, head).flat()).toContain("安徽 2016 计划");
    const bureau = matrix?.rows.find((cells) => cells[0] === BUREAU) ?? [];
    expect(bureau.filter((cell) => cell === "牵头或负责")).toHaveLength(16);
    const listHead = all?.rows.findIndex((cells) => cells[0] === "部门") ?? -1;
    const own = all?.rows.slice(listHead + 1).filter((cells) => cells[0] === BUREAU) ?? [];
    expect(own).toHaveLength(16);
    expect(own.every((cells) => String(cells[5]).includes(BUREAU))).toBe(true);
  });

  it("saves only the departments that are shown", async () => {
    await words().fill("商务");
    const [matrix] = await readXlsx(await save("Excel", "商务.xlsx"));
    const head = matrix?.rows.findIndex((cells) => cells[0] === "部门") ?? -1;
    expect(matrix?.rows.slice(head + 1).map((cells) => cells[0])).toEqual(["省商务厅"]);
    await words().fill("");
  });

  it("saves one department's list with the text as a document", async () => {
    await name(BUREAU).click();
    await list().waitFor();
    const { text, rows } = await readDocx(await save("Word", "质监局.docx"));
    expect(text).toContain("职责");
    expect(text).toContain(BUREAU);
    expect(rows[0]).toEqual(["角色", "事项", "内容", "分工原文"]);
    const body = rows.slice(1);
    expect(body).toHaveLength(16);
    expect(body.every((cells) => cells[3]?.includes(BUREAU))).toBe(true);
    expect(body.every((cells) => (cells[2]?.length ?? 0) > 20)).toBe(true);
    expect(running.errors).toEqual([]);
  });
});
