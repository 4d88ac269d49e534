import { beforeAll, describe, expect, it } from "vitest";
import { paintedTexts } from "./support/reading";
import { testedProgram } from "./support/tested-program";

describe("typing a search", () => {
  const running = testedProgram();
  beforeAll(() => running.start());
  const panel = () => running.window.getByRole("tabpanel", { name: /检索/ });
  const box = () => running.window.getByRole("combobox", { name: "检索全部文件" });
  const options = () =>
    running.window.getByRole("listbox", { name: "检索建议" }).getByRole("option");
  const type = async (query: string) => {
    await running.window.keyboard.press("Control+k");
    await running.window.keyboard.press("Control+a");
    await running.window.keyboard.type(query);
  };

  it("finds from the first character on", async () => {
    await type("质");
    await panel()
      .getByText(/^共 \d+ 处/)
      .waitFor();
    await expect.poll(() => paintedTexts(running.window, "hit")).toContain("质");
  });

  it("offers what typing can be completed to, each with its sort, and takes a line by key", async () => {
    await type("质量基础");
    await expect.poll(() => options().first().innerText()).toContain("质量基础");
    const texts = await options().allInnerTexts();
    expect(texts.some((text) => /标题|指标|常用词/.test(text))).toBe(true);
    await running.window.keyboard.press("ArrowDown");
    const active = await box().getAttribute("aria-activedescendant");
    const chosen = running.window.locator(`[id="${active}"]`);
    expect(await chosen.getAttribute("aria-selected")).toBe("true");
    const words = (await chosen.innerText()).split("\n")[0] ?? "";
    await running.window.keyboard.press("Enter");
    await expect.poll(() => box().inputValue()).toBe(words);
    expect(await box().getAttribute("aria-expanded")).toBe("false");
    await expect.poll(() => panel().locator("mark").first().textContent()).toBe(words);
  });

  it("offers departments and indicators of the documents, also by the initials of their sounds", async () => {
    await type("省发展改革");
    await expect.poll(() => options().allInnerTexts()).toContain("省发展改革委\n部门");
    await type("zlqg");
    await expect.poll(async () => (await options().allInnerTexts()).join()).toContain("质量强国");
  });

  it("waits for what an input method composes", async () => {
    const cdp = await running.window.context().newCDPSession(running.window);
    await type("");
    await running.window.keyboard.press("Delete");
    await panel().getByRole("region", { name: "怎样检索" }).waitFor();
    for (const text of ["z", "zh", "zhi", "zhiliang"]) {
      const selection = { selectionStart: text.length, selectionEnd: text.length };
      await cdp.send("Input.imeSetComposition", { text, ...selection });
      expect(await panel().getByText("没有找到").count()).toBe(0);
      expect(await paintedTexts(running.window, "hit")).toEqual([]);
    }
    await cdp.send("Input.insertText", { text: "质量强省" });
    await expect.poll(() => panel().locator("mark").first().textContent()).toBe("质量强省");
    expect(await box().inputValue()).toBe("质量强省");
  });

  it("asks what was meant where nothing is found, by one character or by sound", async () => {
    await type("质量墙国");
    await panel()
      .getByRole("button", { name: /^质量强国/ })
      .click();
    await expect.poll(() => panel().locator("mark").first().textContent()).toBe("质量强国");
    await type("制量祥国");
    await panel().getByText("没有找到“制量祥国”。").waitFor();
    await type("治亮强省");
    await panel()
      .getByRole("button", { name: /^质量强省/ })
      .waitFor();
    await panel().getByRole("checkbox", { name: "也提示同音的词" }).uncheck();
    await expect
      .poll(() =>
        panel()
          .getByRole("button", { name: /^质量强省/ })
          .count(),
      )
      .toBe(0);
    await panel().getByRole("checkbox", { name: "也提示同音的词" }).check();
  });

  it("says how an odd query was read, at once", async () => {
    await type('"质量 强国');
    await panel()
      .getByText(/引号没有成对/)
      .waitFor();
    await type("作者:质量");
    await panel()
      .getByText(/没有“作者”这个字段/)
      .waitFor();
    // The driver itself cannot pass half a character on.
    await box().evaluate((field) => {
      const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      setter?.call(field, String.fromCharCode(0xd800));
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await panel().getByText("这里没有可以查找的字。").waitFor();
    await panel().getByText("请输入汉字、字母、数字或标点。").waitFor();
    expect(await panel().getByText("没有找到").count()).toBe(0);
    await box().fill("(质量|强国).*");
    await panel().getByText("没有找到“(质量|强国).*”。").waitFor();
    await panel()
      .getByText(/没有通配符/)
      .waitFor();
    await box().fill("质量 OR");
    await panel()
      .getByText(/OR 的一边还没有词/)
      .waitFor();
    await box().fill("标题:");
    await panel()
      .getByText(/冒号后面还没有词/)
      .waitFor();
    await box().fill("质量".repeat(5000));
    await panel()
      .getByText(/没有找到“质量质量.*…”（共 10000 字）。/)
      .waitFor();
    await box().fill("。，、");
    await expect.poll(() => panel().getByRole("status").first().innerText()).toMatch(/没有找到|共/);
  });

  it("remembers what was searched for, and saved searches with their filters, after a restart", async () => {
    await type("放心消费");
    await running.window.keyboard.press("Enter");
    await type("首台");
    await running.window.keyboard.press("Enter");
    await panel().getByRole("button", { name: "筛选", exact: true }).click();
    await panel().getByRole("button", { name: "文件", exact: true }).click();
    await running.window.getByRole("option", { name: /湖北/ }).click();
    await running.window.keyboard.press("Escape");
    await panel().getByRole("button", { name: "保存这次检索" }).click();
    const name = running.window.getByRole("dialog").getByRole("textbox", { name: "名称" });
    await name.fill("湖北首台套");
    await running.window.keyboard.press("Enter");
    await panel()
      .getByRole("button", { name: /已保存为“湖北首台套”/ })
      .waitFor();

    await running.restart();
    await running.window.keyboard.press("Control+k");
    await expect
      .poll(async () => (await options().allInnerTexts()).join(" "))
      .toContain("放心消费");
    await options().filter({ hasText: "湖北首台套" }).click();
    expect(await box().inputValue()).toBe("首台");
    await panel()
      .getByText(/^共 \d+ 处，1 份文件/)
      .waitFor();
    await panel().getByRole("heading", { name: /湖北/ }).waitFor();
  });

  it("renames and deletes what is saved, forgets what was searched for, and undoes", async () => {
    await running.window.keyboard.press("Control+k");
    await running.window.keyboard.press("Escape");
    await running.window.keyboard.press("Escape");
    const saved = panel().getByRole("region", { name: "已保存的检索" });
    await saved.getByRole("button", { name: "改名" }).click();
    const name = running.window.getByRole("dialog").getByRole("textbox", { name: "名称" });
    await name.fill("首台套");
    await running.window.keyboard.press("Enter");
    await saved.getByText("首台套", { exact: true }).waitFor();
    await saved.getByRole("button", { name: "删除" }).click();
    await saved.waitFor({ state: "hidden" });
    await running.window.getByRole("button", { name: /^撤销/ }).click();
    await saved.getByText("首台套", { exact: true }).waitFor();
    const recent = panel().getByRole("region", { name: "最近检索" });
    const before = await recent.getByRole("button", { name: "从最近检索中去掉" }).count();
    await recent.getByRole("button", { name: "从最近检索中去掉" }).first().click();
    await expect
      .poll(() => recent.getByRole("button", { name: "从最近检索中去掉" }).count())
      .toBe(before - 1);
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
