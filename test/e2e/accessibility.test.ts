import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { beforeAll, describe, expect, it } from "vitest";
import { clickText, selectText } from "./support/reading";
import { testedProgram } from "./support/tested-program";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

describe("accessibility", () => {
  const running = testedProgram();
  beforeAll(() => running.start());

  /** What axe finds that keeps a person out, in short. */
  const violations = async () => {
    await running.window.waitForTimeout(400); // dialogs and themes fade in
    await loadAxe();
    const results = await running.window.evaluate(
      () =>
        Reflect.get(window, "axe").run(document, {
          resultTypes: ["violations"],
        }) as Promise<AxeResults>,
    );
    return results.violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  };
  /** The page's own policy refuses foreign scripts; the debugger may still run one. */
  const loadAxe = async () => {
    const session = await running.window.context().newCDPSession(running.window);
    await session.send("Runtime.evaluate", { expression: readFileSync(AXE, "utf8") });
    await session.detach();
  };

  it("keeps nobody out while reading", async () => {
    expect(await violations()).toEqual([]);
  });

  it("keeps nobody out with search results and an annotation open", async () => {
    await selectText(running.window, 1, "质量整体水平进一步全面提高");
    await running.window.keyboard.press("1");
    await running.window.getByRole("tabpanel").getByRole("article").waitFor();
    expect(await violations()).toEqual([]);
  });

  it("keeps nobody out of the list of annotations, with every filter open and one selected", async () => {
    const { window } = running;
    await window.getByRole("button", { name: "更多筛选条件" }).click();
    await window.getByRole("tabpanel").getByRole("checkbox", { name: "选择" }).click();
    await window.getByRole("toolbar", { name: "对所选批注" }).waitFor();
    expect(await violations()).toEqual([]);
    await window.getByRole("button", { name: "取消选择" }).click();
    await window.getByRole("button", { name: "更多筛选条件" }).click();
    await running.window.keyboard.press("Control+k");
    await running.window.keyboard.type("放心消费");
    await running.window.getByText(/共 \d+ 处/).waitFor();
    expect(await violations()).toEqual([]);
  });

  it("keeps nobody out of the text with a caret, of passages to compare, of annotations over each other", async () => {
    const { window } = running;
    await window.locator("#pane-text-1").focus();
    await window.keyboard.press("Enter");
    await selectText(window, 1, "质量整体水平进一步");
    await window.keyboard.press("c");
    await window.getByRole("region", { name: "对比批注" }).waitFor();
    expect(await violations()).toEqual([]);
    await window.getByRole("button", { name: "完成，标为“存疑”" }).click();
    await clickText(window, 1, "质量整体水平进一步");
    await window.getByRole("dialog").waitFor();
    expect(await violations()).toEqual([]);
    await window.keyboard.press("Escape");
    await window.keyboard.press("Escape");
  });

  it("keeps nobody out of the search over the whole window, with and without words", async () => {
    const { window } = running;
    await window.keyboard.press("Control+Shift+f");
    const screen = window.getByRole("main", { name: "检索" });
    await screen.getByRole("button", { name: "为什么排在这里" }).click();
    await screen.getByRole("table").waitFor();
    await window.keyboard.press("Control+k");
    await window.keyboard.press("ArrowDown");
    expect(await violations()).toEqual([]);
    await window.keyboard.press("Escape");
    await window.keyboard.press("Escape");
    await screen.getByRole("region", { name: "怎样检索" }).waitFor();
    await window.keyboard.press("ArrowDown");
    expect(await violations()).toEqual([]);
    await window.keyboard.press("Control+Shift+f");
    await window.keyboard.press("Control+f");
    await window.keyboard.type("质量");
    expect(await violations()).toEqual([]);
    await window.keyboard.press("Escape");
  });

  it("keeps nobody out of judging counterparts: the menu, pointing, the list", async () => {
    const { window } = running;
    const panes = window.getByRole("region", { name: /^第 \d 栏/ });
    await panes
      .first()
      .getByRole("button", { name: /^\(二\)主要目标：对应 .* 一、总体目标/ })
      .click({ button: "right" });
    await window.getByRole("menuitem", { name: "确认对应" }).waitFor();
    expect(await violations()).toEqual([]);
    await window.getByRole("menuitem", { name: /^另定对应：到那一栏/ }).click();
    await window.getByText(/^请在这一栏里点一下/).waitFor();
    expect(await violations()).toEqual([]);
    await window.getByRole("button", { name: "改从列表里选" }).click();
    await window.getByRole("dialog").waitFor();
    expect(await violations()).toEqual([]);
    await window.keyboard.press("Escape");
    await window.getByRole("dialog").waitFor({ state: "hidden" });
  });

  it("keeps nobody out of the notes, on their screen and beside the text", async () => {
    const { window } = running;
    await window.keyboard.press("Control+Shift+J");
    await window.keyboard.press("Control+n");
    await window.getByRole("textbox", { name: "笔记内容" }).click();
    await window.keyboard.type("[ ] 待办");
    await window.getByRole("button", { name: "插入表格" }).click();
    expect(await violations()).toEqual([]);
    await window.keyboard.press("Control+j");
    await window.getByRole("option").waitFor();
    expect(await violations()).toEqual([]);
    await window.keyboard.press("Control+j");
  });

  it("keeps nobody out of the handouts: the dialog, the paper, selected words", async () => {
    const { window } = running;
    await selectText(window, 1, "质量整体水平进一步");
    await window.keyboard.press("h");
    await window.getByRole("dialog", { name: "放进讲义" }).waitFor();
    expect(await violations()).toEqual([]);
    await window.keyboard.press("Enter");
    await window.getByRole("dialog", { name: "放进讲义" }).waitFor({ state: "hidden" });
    await window.keyboard.press("Control+3");
    const screen = window.getByRole("main", { name: "讲义" });
    await screen.getByRole("button", { name: "小标题" }).click();
    await window.keyboard.type("一、认识");
    await window.keyboard.press("Enter");
    await screen.getByRole("button", { name: "留空行" }).click();
    await screen.getByRole("button", { name: "文字" }).click();
    await window.waitForFunction(
      () => document.activeElement?.getAttribute("aria-label") === "自己的文字",
    );
    expect(await violations()).toEqual([]);
    await window.keyboard.type("想一想。");
    await window.keyboard.press("Control+Enter");
    await window.waitForFunction(() => document.activeElement?.matches("[data-entry]"));
    await window.keyboard.press("Home");
    await window.keyboard.press("Enter");
    await window.keyboard.press("Shift+ArrowRight");
    await window.getByRole("toolbar", { name: "对选中的字" }).waitFor();
    expect(await violations()).toEqual([]);
    await window.keyboard.press("g");
    await screen.getByRole("button", { name: /^挖空了/ }).waitFor();
    await screen.getByRole("button", { name: /^挖空了/ }).hover();
    expect(await violations()).toEqual([]);
    await window.keyboard.press("Control+3");
  });

  it("keeps nobody out of the collation, in both ways of reading", async () => {
    const { window } = running;
    await window.keyboard.press("Control+2");
    await window.getByRole("listbox", { name: "异文" }).waitFor();
    expect(await violations()).toEqual([]);
    await window.getByText("甲本带校记").click();
    await window.getByRole("region", { name: "校记", exact: true }).waitFor();
    expect(await violations()).toEqual([]);
    await window.keyboard.press("Control+2");
  });

  it.each(["Control+,", "Control+6", "F1", "F9", "Control+e"])(
    "keeps nobody out of the dialog of %s",
    async (key) => {
      await running.window.keyboard.press(key);
      await running.window.getByRole("dialog").waitFor();
      expect(await violations()).toEqual([]);
      await running.window.keyboard.press("Escape");
      await running.window.getByRole("dialog").waitFor({ state: "hidden" });
    },
  );

  it("keeps nobody out in the dark theme", async () => {
    await running.window.getByRole("button", { name: /^主题/ }).click();
    expect(await violations()).toEqual([]);
    await running.window.keyboard.press("F9");
    await running.window.getByRole("feed").waitFor();
    expect(await violations()).toEqual([]);
    await running.window.getByRole("tab", { name: /^存疑/ }).click();
    expect(await violations()).toEqual([]);
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
