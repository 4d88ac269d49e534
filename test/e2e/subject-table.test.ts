import { beforeAll, describe, expect, it } from "vitest";
import { pickDocument } from "./support/reading";
import { testedProgram } from "./support/tested-program";

describe("the table of subjects", { timeout: 120_000 }, () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    await pickDocument(running.window, 1, "国家纲要");
    await pickDocument(running.window, 2, "湖北纲要");
    await running.window.keyboard.press("Control+1");
    await grid().waitFor();
    await row("主要目标").waitFor();
  });

  const grid = () => running.window.getByRole("grid", { name: "对照" });
  const row = (words: string) => grid().getByRole("row").filter({ hasText: words }).first();
  const remarks = () => running.window.getByRole("status").filter({ hasText: "行，共" });
  const filter = () => running.window.getByRole("textbox", { name: "在表中查找" });
  const choose = async (words: string, document: string, item: string) => {
    await row(words)
      .getByRole("button", { name: `${document}：这一格的操作` })
      .click();
    await running.window.getByRole("menuitem", { name: item }).click();
  };

  it("puts counterparts into one row, whatever their numbers", async () => {
    await filter().fill("质量基础设施管理");
    await expect
      .poll(() => row("优化质量基础设施管理").textContent())
      .toContain("提升质量基础设施管理水平");
    await expect.poll(() => remarks().textContent()).toMatch(/^显示 \d 行，共 \d+ 行/);
    await filter().fill("");
  });

  it("shows only the rows in which a document says nothing", async () => {
    await running.window.getByText(/^有缺 \d+$/).click();
    await filter().fill("人才队伍");
    await row("壮大质量人才队伍").waitFor();
    expect(await row("优化质量基础设施管理").count()).toBe(0);
    await expect.poll(() => row("壮大质量人才队伍").textContent()).toContain("无对应");
    await running.window.getByText(/^全部 \d+$/).click();
    await filter().fill("");
  });

  it("takes the user's word that two clauses do not correspond, and takes it back", async () => {
    await filter().fill("质量基础设施管理");
    await choose("优化质量基础设施管理", "国家纲要", "与同行不对应");
    await expect.poll(() => row("优化质量基础设施管理").textContent()).toContain("无对应");
    await running.window.getByRole("button", { name: "我的判断 1" }).waitFor();
    await grid().focus();
    await running.window.keyboard.press("Control+z");
    await expect
      .poll(() => row("优化质量基础设施管理").textContent())
      .toContain("提升质量基础设施管理水平");
    await running.window.getByRole("button", { name: "我的判断 0" }).waitFor();
  });

  it("keeps a confirmed pair and says who confirmed it", async () => {
    await choose("优化质量基础设施管理", "国家纲要", "确认与同行对应");
    await row("优化质量基础设施管理").getByText("已确认").first().waitFor();
    await running.window.getByRole("button", { name: "我的判断 1" }).click();
    const dialog = running.window.getByRole("dialog");
    await dialog.getByText("对应", { exact: true }).waitFor();
    await running.window.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  });

  it("goes to a clause in the text and back by key", async () => {
    await filter().fill("");
    await grid().focus();
    // The first row is one that only the second document has.
    await running.window.keyboard.press("Home");
    await running.window.keyboard.press("ArrowRight");
    await running.window.keyboard.press("Enter");
    await running.window.getByRole("region", { name: /^第 1 栏/ }).waitFor();
    await running.window.keyboard.press("Control+1");
    await grid().waitFor();
  });

  it("prints no error", () => {
    expect(running.errors).toEqual([]);
  });
});
