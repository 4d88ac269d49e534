import { beforeAll, describe, expect, it } from "vitest";
import { LAPTOP } from "../../build/walk/launch";
import { clickText, pane, pickDocument, selectText } from "../../build/walk/person";
import { fold } from "../../domain/search/fold";
import { painted, paintedTexts } from "./support/reading";
import { testedProgram } from "./support/tested-program";

describe("finding in a document", () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    await pickDocument(running.window, 1, "安徽纲要（网页版）");
    await pane(running.window, 1).getByRole("article").click();
  });
  const bar = () => running.window.getByRole("search", { name: "在文件中查找" });
  const input = () => bar().getByRole("textbox");
  const status = () => bar().getByRole("status").first();
  const counted = async () => Number(/共 (\d+) 处/.exec(await status().innerText())?.[1]);
  const position = (at: number, count: number) => `第 ${at} 处，共 ${count} 处`;
  /** What the texts of the panes show, one string for each block. */
  const blocksOf = (number: number) =>
    pane(running.window, number)
      .getByRole("article")
      .evaluate((article) =>
        [...article.querySelectorAll("[data-block]")].map((one) => one.textContent ?? ""),
      );
  const naiveCount = async (number: number, query: string) =>
    (await blocksOf(number)).reduce(
      (sum, text) => sum + fold(text).split(fold(query)).length - 1,
      0,
    );
  const marked = (number: number) =>
    pane(running.window, number)
      .locator(".scroll-mark")
      .evaluateAll((marks) =>
        marks.reduce((sum, mark) => sum + Number((mark as HTMLElement).dataset.hits), 0),
      );

  it("counts every form of the words, as a plain count of the folded text does", async () => {
    await running.window.keyboard.press("Control+f");
    await input().fill("質量");
    const count = await naiveCount(1, "質量");
    expect(count).toBeGreaterThan(100);
    await expect.poll(counted).toBe(count);
    expect(new Set(await paintedTexts(running.window, "hit"))).toEqual(new Set(["质量"]));
    expect((await paintedTexts(running.window, "hit")).length).toBe(count - 1);
    await expect.poll(() => marked(1)).toBe(count);
    expect(await marked(2)).toBe(0);
  });

  it("goes to the next and the previous place, goes round and says so", async () => {
    await input().focus();
    const count = await counted();
    await running.window.keyboard.press("Shift+Enter");
    await expect.poll(() => status().innerText()).toBe(position(count, count));
    await bar().getByText("已到开头，从末尾继续").waitFor();
    await running.window.keyboard.press("F3");
    await bar().getByText("已到末尾，从头继续").waitFor();
    await expect.poll(() => status().innerText()).toBe(position(1, count));
    await running.window.keyboard.press("Enter");
    await expect.poll(() => status().innerText()).toBe(position(2, count));
    expect(await bar().getByText("从头继续").count()).toBe(0);
  });

  it("goes to the place of a clicked mark", async () => {
    const last = pane(running.window, 1).locator(".scroll-mark").last();
    const count = await counted();
    const first = count + 1 - Number(await last.getAttribute("data-hits"));
    await last.click();
    await expect.poll(() => status().innerText()).toBe(position(first, count));
    const [current] = await painted(running.window, "hit-current");
    expect(current?.top).toBeGreaterThan(0);
    expect(current?.bottom).toBeLessThan(LAPTOP.height);
  });

  it("looks in all panes where it is asked to", async () => {
    await bar().getByRole("button", { name: "全部栏" }).click();
    const inBoth = (await naiveCount(1, "质量")) + (await naiveCount(2, "质量"));
    await expect.poll(counted).toBe(inBoth);
    await expect.poll(() => marked(2)).toBe(await naiveCount(2, "质量"));
    await bar().getByRole("button", { name: "全部栏" }).click();
  });

  it("waits for what an input method composes", async () => {
    const cdp = await running.window.context().newCDPSession(running.window);
    await input().fill("");
    await input().focus();
    for (const text of ["b", "bi", "biao", "biaozhun"]) {
      const selection = { selectionStart: text.length, selectionEnd: text.length };
      await cdp.send("Input.imeSetComposition", { text, ...selection });
      expect(await paintedTexts(running.window, "hit")).toEqual([]);
      expect(await status().innerText()).toBe("");
    }
    await cdp.send("Input.insertText", { text: "标准" });
    await expect.poll(counted).toBe(await naiveCount(1, "标准"));
  });

  it("says so where nothing is found, and leaves with Escape", async () => {
    await input().fill("量子纠缠龙卷风");
    await bar().getByText("没有找到").waitFor();
    await input().fill("\ud800");
    await expect.poll(() => paintedTexts(running.window, "hit")).toEqual([]);
    await running.window.keyboard.press("Escape");
    await bar().waitFor({ state: "hidden" });
    const focused = await running.window.evaluate(() => document.activeElement?.id);
    expect(focused).toBe("pane-text-1");
  });

  it("takes away what stood over the text", async () => {
    await pickDocument(running.window, 1, "国家纲要");
    await clickText(running.window, 1, "(二)主要目标");
    await running.window.getByRole("note").waitFor();
    await running.window.keyboard.press("Control+f");
    await running.window.getByRole("note").waitFor({ state: "hidden" });
    await running.window.keyboard.press("Escape");
    await pickDocument(running.window, 1, "安徽纲要（网页版）");
  });

  it("begins with what is selected", async () => {
    await selectText(running.window, 2, "为贯彻落实党中央、国务院关于");
    await running.window.keyboard.press("Control+f");
    expect(await input().inputValue()).toBe("为贯彻落实党中央、国务院关于");
    await expect.poll(() => status().innerText()).toBe(position(1, 1));
    await running.window.keyboard.press("Escape");
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
