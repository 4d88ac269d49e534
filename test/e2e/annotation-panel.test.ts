import { beforeAll, describe, expect, it } from "vitest";
import { annotateTwoDocuments, card, cards, listed } from "./support/annotation-panel";
import { clickText } from "./support/reading";
import { testedProgram } from "./support/tested-program";

/** A person looks through annotations of several documents. */
describe("the panel of annotations", () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    await annotateTwoDocuments(running.window);
  });

  const button = (name: string | RegExp) => running.window.getByRole("button", { name });
  const status = () =>
    running.window.locator(".panel-status").getByRole("status").first().textContent();
  const choose = async (menuItem: string) => {
    await button("排序、分组和标签").click();
    await running.window.getByRole("menuitemradio", { name: menuItem }).click();
    await running.window.keyboard.press("Escape");
  };
  const ANHUI = [
    "牢固树立质量第一意识",
    "质量治理体系更加完善",
    "食品评价性抽检合格率",
    "放心消费在安徽",
  ];

  it("lists documents in their order, each as its text goes, with counts", async () => {
    await expect.poll(() => listed(running.window)).toEqual([...ANHUI, "质量强省"]);
    expect(await status()).toBe("5 条");
    const heads = running.window.locator(".group-title");
    expect(await heads.allTextContents()).toEqual(["安徽纲要（报纸版） 4", "湖北纲要 1"]);
  });

  it("sorts by time, and groups by chapter", async () => {
    await choose("不分组");
    await choose("旧的在前");
    await expect
      .poll(() => listed(running.window))
      .toEqual(["质量强省", "放心消费在安徽", ...ANHUI.slice(0, 3)]);
    await choose("按章");
    await choose("按原文位置");
    await expect
      .poll(() => running.window.locator(".group-title").allTextContents())
      .toEqual(["一、总体目标 3", "二、提升经济发展质量效益 1", expect.stringContaining("1")]);
  });

  it("filters by colour, style and words, in another form too", async () => {
    await button(/^重点 2/).click();
    await expect.poll(() => listed(running.window)).toEqual(["牢固树立质量第一意识", "质量强省"]);
    expect(await status()).toBe("符合条件 2 / 5 条");
    await button(/^重点 2/).click();
    await running.window.getByRole("textbox", { name: "筛选批注" }).fill("質量 體系");
    await expect.poll(() => listed(running.window)).toEqual(["质量治理体系更加完善"]);
    await running.window.getByRole("textbox", { name: "筛选批注" }).fill("没有这几个字");
    await running.window.getByText("没有符合条件的批注。").waitFor();
    await button("清除筛选").last().click();
    await expect.poll(async () => (await listed(running.window)).length).toBe(5);
    await button("更多筛选条件").click();
    await button("样式").click();
    await running.window.getByRole("option", { name: "下划线 1" }).click();
    await expect.poll(() => listed(running.window)).toEqual(["质量治理体系更加完善"]);
  });

  it("shows what is clicked in the text though the filter hides it, and says so", async () => {
    await clickText(running.window, 1, "放心消费在安徽");
    await card(running.window, "放心消费在安徽").getByText("不符合筛选条件").waitFor();
    expect(await cards(running.window).count()).toBe(2);
    expect(await status()).toBe("符合条件 1 / 5 条");
  });

  it("keeps order, groups and filter for the next start", async () => {
    await running.restart();
    await expect.poll(() => listed(running.window)).toEqual(["质量治理体系更加完善"]);
    expect(await running.window.locator(".group-title").allTextContents()).toEqual([
      "一、总体目标 1",
    ]);
    await button("清除筛选").first().click();
    await expect.poll(async () => (await listed(running.window)).length).toBe(5);
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
