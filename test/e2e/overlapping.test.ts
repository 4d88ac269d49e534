import { beforeAll, describe, expect, it } from "vitest";
import { clickText, paintedTexts, pickDocument, selectionBar, selectText } from "./support/reading";
import { testedProgram } from "./support/tested-program";

/** Annotations that lie over each other stay apart, and each can be reached. */
describe("overlapping annotations", () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    await pickDocument(running.window, 1, "安徽纲要（报纸版）");
    await pickDocument(running.window, 2, "湖北纲要");
    await annotate("牢固树立质量第一意识", "1");
    await annotate("质量第一", "3");
    await annotate("质量第一", "s");
  });

  async function annotate(words: string, key: string): Promise<void> {
    await selectText(running.window, 1, words);
    await running.window.keyboard.press(key);
    await selectionBar(running.window).waitFor({ state: "hidden" });
  }
  const menu = () => running.window.getByRole("dialog", { name: /此处有 3 条批注/ });
  const activeCard = () => running.window.locator("article[aria-current=true]");

  it("are all painted", async () => {
    await expect.poll(() => paintedTexts(running.window, "strike-out-red")).toEqual(["质量第一"]);
    expect(await paintedTexts(running.window, "highlight-yellow")).toEqual([
      "牢固树立质量第一意识",
    ]);
    expect(await paintedTexts(running.window, "highlight-blue")).toEqual(["质量第一"]);
    // Each has the shape of its colour where it begins.
    expect(await running.window.locator(".pane").first().locator(".mark-shapes span").count()).toBe(
      3,
    );
  });

  it("are offered by a click where they lie over each other", async () => {
    await clickText(running.window, 1, "第一意识");
    await menu().waitFor();
    expect(await menu().getByRole("button").count()).toBe(3);
    await menu().getByRole("button", { name: "牢固树立" }).click();
    await menu().waitFor({ state: "hidden" });
    await expect.poll(() => activeCard().textContent()).toContain("牢固树立质量第一意识");
  });

  it("lead straight to the one where there is one only", async () => {
    await clickText(running.window, 1, "牢固树立质量");
    await expect.poll(() => activeCard().textContent()).toContain("牢固树立质量第一意识");
    expect(await running.window.getByRole("dialog").count()).toBe(0);
  });

  it("are reached by keys, from the caret to the card and back", async () => {
    const { keyboard } = running.window;
    await clickText(running.window, 1, "第一意识");
    await menu().waitFor();
    await keyboard.press("Escape");
    await menu().waitFor({ state: "hidden" });
    await keyboard.press("Enter"); // the caret comes into the text
    await clickText(running.window, 1, "第一意识");
    await menu().waitFor();
    await keyboard.press("Escape");
    await menu().waitFor({ state: "hidden" });
    await keyboard.press("Enter");
    await menu().waitFor();
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await menu().waitFor({ state: "hidden" });
    const inCard = () =>
      running.window.evaluate(
        () => document.activeElement?.closest("article[aria-current=true]") !== null,
      );
    await expect.poll(inCard).toBe(true);
    await keyboard.press("F6");
    await expect
      .poll(() => running.window.evaluate(() => document.activeElement?.id))
      .toBe("pane-text-1");
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
