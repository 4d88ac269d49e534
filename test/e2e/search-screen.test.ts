import { beforeAll, describe, expect, it } from "vitest";
import { paintedTexts } from "./support/reading";
import { testedProgram } from "./support/tested-program";

describe("the screen of the search", () => {
  const running = testedProgram();
  beforeAll(() => running.start());
  const screen = () => running.window.getByRole("main", { name: "检索" });
  const preview = () => screen().getByRole("region", { name: "上下文" });
  const box = () => running.window.getByRole("combobox", { name: "检索全部文件" });

  it("opens by key with the box ready, and explains how to search before anything is typed", async () => {
    await running.window.keyboard.press("Control+Shift+f");
    await screen().getByRole("region", { name: "怎样检索" }).waitFor();
    await expect(box().evaluate((one) => one === document.activeElement)).resolves.toBe(true);
    await screen().getByRole("button", { name: "质量 -标准" }).click();
    await screen()
      .getByText(/^共 \d+ 处/)
      .waitFor();
    expect(await box().inputValue()).toBe("质量 -标准");
  });

  it("shows filters with counts that add up, and narrows down by them", async () => {
    await box().fill("放心消费");
    await expect.poll(() => screen().locator("mark").first().textContent()).toBe("放心消费");
    const total = async () =>
      Number(
        /共 (\d+) 处/.exec(
          await screen()
            .getByText(/^共 \d+ 处/)
            .innerText(),
        )?.[1],
      );
    const documents = screen().getByRole("group", { name: "文件", exact: true });
    const counts = (await documents.locator("small").allInnerTexts()).map(Number);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(await total());
    await documents.getByRole("checkbox").first().check();
    await expect.poll(total).toBe(counts[0]);
    const kinds = screen().getByRole("group", { name: "段的种类" });
    if ((await kinds.count()) > 0) {
      const ofKinds = (await kinds.locator("small").allInnerTexts()).map(Number);
      expect(ofKinds.reduce((sum, one) => sum + one, 0)).toBe(counts[0]);
    }
    await screen().getByRole("button", { name: "清除筛选" }).click();
    await expect.poll(total).toBeGreaterThan(counts[0] ?? 0);
  });

  it("says nothing of a place in a text that is not shown", async () => {
    const status = running.window.locator(".status-bar");
    const linked = status.getByRole("button", { name: /^随动滚动/ });
    expect(await linked.count()).toBe(0);
    expect(await status.innerText()).not.toMatch(/条|正文之前/);
    await running.window.keyboard.press("Control+Shift+f");
    await linked.waitFor();
    expect(await status.innerText()).toMatch(/条|正文之前/);
    await running.window.keyboard.press("Control+Shift+f");
    await screen().locator(".hit").nth(1).waitFor();
  });

  it("shows the passage of a hit in its context, and why it stands where it does", async () => {
    const second = screen().locator(".hit").nth(1);
    await second.click();
    await expect
      .poll(() => preview().locator("[data-found] mark").first().innerText())
      .toBe("放心消费");
    expect(await preview().locator(".preview-text p").count()).toBeGreaterThan(1);
    await preview().getByRole("button", { name: "为什么排在这里" }).click();
    await preview().getByRole("rowheader", { name: "放心" }).first().waitFor();
    await preview()
      .getByText(/^合计 \d/)
      .waitFor();
  });

  it("goes from hit to hit by arrow keys and by F3 without leaving", async () => {
    const current = () => screen().locator(".hit[aria-current]").innerText();
    const before = await current();
    await screen().locator(".hit[aria-current]").focus();
    await running.window.keyboard.press("ArrowDown");
    await expect.poll(current).not.toBe(before);
    const next = await current();
    await running.window.keyboard.press("ArrowUp");
    await expect.poll(current).toBe(before);
    for (let at = 0; at < 4 && (await current()) === before; at++)
      await running.window.keyboard.press("F3");
    await expect.poll(current).toBe(next);
  });

  it("lists all that is found as one scrolls on, and says when it has", async () => {
    await box().fill("质量");
    await screen()
      .getByText(/^还有 \d+ 条结果，往下滚动接着列出$/)
      .waitFor({ state: "attached" });
    // The first hit becomes the current one; the list of offers goes.
    await running.window.keyboard.press("Enter");
    const list = screen().locator(".search-results");
    const all = screen().getByText(/^共 \d+ 条结果，已全部列出$/);
    await expect
      .poll(async () => {
        await list.evaluate((one) => one.scrollTo(0, one.scrollHeight));
        return all.isVisible();
      })
      .toBe(true);
    expect(await list.evaluate((one) => one.scrollTop)).toBeGreaterThan(10_000);
    await box().fill("放心消费");
    await expect.poll(() => screen().locator("mark").first().textContent()).toBe("放心消费");
    await running.window.keyboard.press("Enter");
    await screen().locator(".hit").nth(1).click();
  });

  it("leads from a hit to its place in the text, with the same search beside it", async () => {
    const words = await preview().locator("[data-found] mark").first().innerText();
    await screen().locator(".hit[aria-current]").focus();
    await running.window.keyboard.press("Enter");
    await screen().waitFor({ state: "hidden" });
    await expect.poll(() => paintedTexts(running.window, "hit-current")).toEqual([words]);
    const panel = running.window.getByRole("tabpanel", { name: /检索/ });
    await panel.locator(".hit[aria-current]").waitFor();
    await panel.getByRole("button", { name: "在整个窗口里检索" }).click();
    await screen().waitFor();
    await running.window.keyboard.press("Control+Shift+f");
    await screen().waitFor({ state: "hidden" });
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
