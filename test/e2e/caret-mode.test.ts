import { beforeAll, describe, expect, it } from "vitest";
import { paintedTexts, pickDocument, storedAnnotations } from "./support/reading";
import { testedProgram } from "./support/tested-program";

/** A person reads, selects and annotates without a mouse. */
describe("the caret", () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    await pickDocument(running.window, 1, "安徽纲要（报纸版）");
    await pickDocument(running.window, 2, "湖北纲要");
    await running.window.locator("#pane-text-1").focus();
  });

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await running.window.keyboard.press(key);
  };
  const selected = () => running.window.evaluate(() => String(window.getSelection()));
  const focusedPane = () => running.window.locator(".pane.focused");
  /** What a screen reader was told last. */
  const said = () => focusedPane().locator(".pane-text > [role=status]").textContent();
  const quotes = async () =>
    (await storedAnnotations(running.window))
      .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
      .map(({ passages }) => passages[0].target.quote.exact);

  const painted = async (name: string) =>
    (await paintedTexts(running.window, name)).map((text) => text.replace(/\s/g, ""));

  it("comes into the text by Enter, and says so", async () => {
    await press("Enter");
    await focusedPane().getByText("光标模式").waitFor();
    await running.window.getByRole("application", { name: /安徽纲要.*光标模式/ }).waitFor();
    expect(await running.window.locator(".caret").count()).toBe(1);
  });

  it("goes by item and clause, which are read out", async () => {
    await press("Control+Home", "]");
    expect(await said()).toBe("一、总体目标");
    await press("Control+ArrowDown", "Control+ArrowRight");
    expect(await said()).toBe("牢固树立质量第一意识");
    await press("ArrowRight");
    expect(await said()).toBe("固");
    await press("ArrowLeft");
  });

  it("says what is missing where a key needs a selection", async () => {
    await press("1");
    expect(await said()).toMatch(/还没有选中/);
    expect(await storedAnnotations(running.window)).toEqual([]);
  });

  it("selects clauses with Shift, and highlights, underlines and strikes them out by key", async () => {
    await press("Control+Shift+ArrowRight");
    expect(await said()).toBe("已选 10 字：牢固树立质量第一意识");
    await press("1");
    await expect.poll(quotes).toEqual(["牢固树立质量第一意识"]);
    await press("Control+ArrowRight", "Control+Shift+ArrowRight", "u");
    await expect
      .poll(() => paintedTexts(running.window, "underline-red"))
      .toEqual(["健全质量政策"]);
    await press("Control+ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "s");
    await expect.poll(() => paintedTexts(running.window, "strike-out-red")).toEqual(["完善"]);
  });

  it("goes up and down by line, and to a line's ends", async () => {
    await press("Home", "Shift+End");
    const line = await selected();
    expect(line.length).toBeGreaterThan(10);
    await press("Escape", "ArrowDown", "Home", "Shift+End");
    const next = await selected();
    const text = await focusedPane().getByRole("article").textContent();
    expect(text).toContain(line + next);
    await press("Escape");
  });

  it("selects from one block into the next", async () => {
    await press("Control+End", "Control+Home", "]", "Shift+Control+ArrowDown");
    await press("Shift+Control+ArrowRight", "2");
    await expect
      .poll(async () => (await quotes()).at(-1) ?? "")
      .toMatch(/^一、总体目标\n+深入实施质量强省战略$/);
    await expect
      .poll(() => painted("highlight-green"))
      .toEqual(["一、总体目标深入实施质量强省战略"]);
  });

  it("goes through a table cell by cell, and up and down its columns", async () => {
    await press("]");
    expect(await said()).toMatch(/主要指标/);
    await press("Control+ArrowDown");
    const header = await said();
    await press("ArrowDown", "Home", "Shift+End");
    const first = await selected();
    await press("Escape", "ArrowDown", "Home", "Shift+End");
    const below = await selected();
    const columns = await focusedPane()
      .getByRole("table")
      .last()
      .evaluate(
        (table, words) => {
          const cells = [...table.querySelectorAll("td, th")];
          return words.map(
            (one) =>
              (cells.find((cell) => cell.textContent === one) as HTMLTableCellElement)?.cellIndex,
          );
        },
        [first, below],
      );
    expect(header).not.toBe("");
    expect(columns[0]).toBe(columns[1]);
    // From this cell into the next one, as the cleaned text has it.
    await press("Shift+Control+ArrowDown", "3");
    await expect.poll(async () => (await quotes()).at(-1) ?? "").toContain(below);
    const quote = (await quotes()).at(-1) ?? "";
    await expect.poll(() => painted("highlight-blue")).toEqual([quote.replace(/\s/g, "")]);
  });

  it("goes over to the other pane with F6", async () => {
    await press("F6");
    await running.window.locator(".pane.focused", { hasText: "湖北省质量强省" }).waitFor();
    await press("Control+Home");
    expect(await said()).toMatch(/湖北/);
    expect(await running.window.locator(".caret").count()).toBe(1);
    await press("F6");
  });

  it("keeps the caret in view", async () => {
    await press("Control+End");
    const inView = () =>
      focusedPane().evaluate((pane) => {
        const caret = pane.querySelector(".caret")?.getBoundingClientRect();
        const view = pane.querySelector(".pane-text")?.getBoundingClientRect();
        return (
          caret !== undefined &&
          view !== undefined &&
          caret.bottom <= view.bottom &&
          caret.top >= view.top
        );
      });
    await expect.poll(inView).toBe(true);
    await press("PageUp", "PageUp", "Control+ArrowUp");
    await expect.poll(inView).toBe(true);
  });

  it("leaves with Escape", async () => {
    await press("Shift+ArrowRight", "Escape");
    expect(await running.window.locator(".caret").count()).toBe(1);
    await press("Escape");
    await running.window.locator(".caret").waitFor({ state: "detached" });
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
