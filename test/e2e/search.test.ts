import { beforeAll, describe, expect, it } from "vitest";
import { LAPTOP } from "../../build/walk/launch";
import { pane } from "../../build/walk/person";
import { painted, paintedTexts, pickDocument, selectText } from "./support/reading";
import { testedProgram } from "./support/tested-program";

/** Panes that scroll together come to rest in less than this, in milliseconds. */
const REST = 1000;

describe("searching", () => {
  const running = testedProgram();
  beforeAll(() => running.start());
  const panel = () => running.window.getByRole("tabpanel", { name: /检索/ });
  const type = async (query: string) => {
    await running.window.keyboard.press("Control+k");
    await running.window.keyboard.type(query);
  };
  /** What Ctrl-F would count in the text of the open panes. */
  const shownCount = (query: string) =>
    running.window.evaluate(
      (query) =>
        [...document.querySelectorAll(".document")].reduce(
          (sum, one) => sum + (one.textContent ?? "").split(query).length - 1,
          0,
        ),
      query,
    );

  it("groups results by document and marks the hit in its context", async () => {
    await type("放心消费");
    await panel()
      .getByText(/共 \d+ 处，\d 份文件/)
      .waitFor();
    await panel().getByRole("heading").first().waitFor();
    // What was found of the first characters typed may still be shown.
    await expect.poll(() => panel().locator("mark").first().textContent()).toBe("放心消费");
  });

  it("marks every hit in the open panes, as many as Ctrl-F would count", async () => {
    const count = await shownCount("放心消费");
    await expect
      .poll(() => paintedTexts(running.window, "hit"))
      .toEqual(Array.from({ length: count }, () => "放心消费"));
  });

  it("opens the passage of a clicked hit and marks it", async () => {
    await type("放心消费在湖北");
    await panel()
      .getByRole("heading", { name: /湖北纲要/ })
      .waitFor();
    await panel().getByRole("button").filter({ hasText: "放心消费在湖北" }).click();
    await running.window.getByRole("region", { name: /栏：湖北纲要/ }).waitFor();
    await expect
      .poll(() => paintedTexts(running.window, "hit-current"))
      .toEqual(["放心消费在湖北"]);
    const [current] = await painted(running.window, "hit-current");
    expect(current?.top).toBeGreaterThan(0);
    expect(current?.bottom).toBeLessThan(LAPTOP.height);
  });

  it("shows the passage in a pane that scrolls with another one, too", async () => {
    await pickDocument(running.window, 1, "安徽纲要（网页版）");
    await pickDocument(running.window, 2, "湖北纲要");
    await selectText(running.window, 1, "推进种业强省建设");
    await running.window.keyboard.press("Escape");
    await pane(running.window, 2).getByRole("article").click();
    await type("省政府质量奖评选");
    await running.window.keyboard.press("Enter");
    await running.window.getByRole("region", { name: "第 2 栏：安徽 2016 计划" }).waitFor();
    const current = async () => (await painted(running.window, "hit-current"))[0];
    await expect.poll(async () => (await current())?.text).toBe("省政府质量奖评选");
    // At rest, after whatever the other pane may have done to it.
    await running.window.waitForTimeout(REST);
    expect((await current())?.top).toBeGreaterThan(0);
    expect((await current())?.bottom).toBeLessThan(LAPTOP.height);
  });

  it("goes back to what was read before, by key and by button, and forward again", async () => {
    const { window } = running;
    await pickDocument(window, 1, "安徽纲要（网页版）");
    await selectText(window, 1, "推进种业强省建设");
    await window.keyboard.press("Escape");
    await window.waitForTimeout(REST);
    const topOf = (words: string) =>
      pane(window, 1)
        .locator("[data-block]", { hasText: words })
        .first()
        .evaluate((block) => Math.round(block.getBoundingClientRect().top));
    const before = await topOf("推进种业强省建设");
    await type("首台套");
    await panel().locator("mark").first().waitFor();
    for (const key of ["Enter", "F3"]) await window.keyboard.press(key);
    await window.getByRole("region", { name: "第 1 栏：安徽纲要（报纸版）" }).waitFor();
    await window.keyboard.press("Alt+ArrowLeft");
    await window.getByRole("region", { name: "第 1 栏：安徽纲要（网页版）" }).waitFor();
    await expect
      .poll(async () => Math.abs((await topOf("推进种业强省建设")) - before))
      .toBeLessThan(3);
    await window.getByRole("button", { name: "再往前一处" }).click();
    await window.getByRole("region", { name: "第 1 栏：安徽纲要（报纸版）" }).waitFor();
    await window.getByRole("button", { name: "回到刚才读的地方" }).click();
    await window.getByRole("region", { name: "第 1 栏：安徽纲要（网页版）" }).waitFor();
  });

  it("goes to the next and the previous place by key", async () => {
    await type("放心消费");
    await panel()
      .getByText(/共 \d+ 处，[2-9] 份文件/)
      .waitFor();
    // The answers to what was typed on the way to these words have come and gone.
    await expect.poll(() => panel().locator("mark").first().textContent()).toBe("放心消费");
    await running.window.keyboard.press("F3");
    const at = () =>
      panel()
        .getByText(/^第 \d+ 处$/)
        .textContent();
    const before = await at();
    await running.window.keyboard.press("F3");
    await expect.poll(at).not.toBe(before);
    await running.window.keyboard.press("Shift+F3");
    await expect.poll(at).toBe(before);
  });

  it.each(["質量強省", "２０２５年", "98.5%", "wto tbt/sps", "质"])(
    "finds %s, however it is written",
    async (query) => {
      await type(query);
      await expect.poll(() => panel().locator("mark").count()).toBeGreaterThan(0);
      await panel()
        .getByText(/共 \d+ 处/)
        .waitFor();
    },
  );

  it("says so when nothing is found, and clears", async () => {
    await type("量子纠缠龙卷风");
    await panel().getByText("没有找到“量子纠缠龙卷风”。").waitFor();
    await running.window.keyboard.press("Escape");
    await expect.poll(() => paintedTexts(running.window, "hit")).toEqual([]);
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
