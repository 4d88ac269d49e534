import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { search } from "../../build/walk/person";
import { shownText } from "../../domain/handouts/elision";
import type { Handout, HandoutEntry } from "../../domain/handouts/handout";
import { handoutPassage } from "../../domain/handouts/handout-passage";
import { plainText } from "../../domain/rich-text/plain-text";
import { stubSaveDialog } from "./support/launch";
import { readDocx } from "./support/read-office";
import { readPdf, withoutBlanks } from "./support/read-pdf";
import { pickDocument, selectionBar, selectText } from "./support/reading";
import { storedRows } from "./support/stored-rows";
import { testedProgram } from "./support/tested-program";

const TITLE = "质量强国学习讲义";
const FIRST = "牢固树立质量第一意识";
const SECOND = "放心消费在湖北";
const MARKED = ["健全质量政策", "单位GDP资源能源消耗显著下降"];

/** An entry in short: what it says, with …… and ＿＿ where words are left out. */
function inShort(entry: HandoutEntry): string {
  switch (entry.kind) {
    case "heading":
      return `# ${entry.text}`;
    case "text":
      return `“${plainText(entry.body)}”`;
    case "lines":
      return `${entry.count} lines`;
    case "passage":
      return handoutPassage(null, entry).pieces.map(shownText).join("");
  }
}

/** A trainer makes a handout of passages, sets it in order and gives it out. */
describe("a handout", { timeout: 120_000 }, () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    await pickDocument(running.window, 1, "安徽纲要（报纸版）");
    await pickDocument(running.window, 2, "湖北纲要");
  });

  const screen = () => running.window.getByRole("main", { name: "讲义" });
  const dialog = () => running.window.getByRole("dialog", { name: "放进讲义" });
  const entries = () => screen().getByRole("list", { name: "讲义内容" }).locator("> li");
  const handouts = () => storedRows<Handout>(running.window, "handouts");
  const stored = async () => (await handouts())[0]?.entries.map(inShort) ?? [];
  const undo = () =>
    running.window.getByRole("banner").getByRole("button", { name: "撤销" }).click();
  /** Waits until the editor of own words has the keyboard. */
  const writing = () =>
    running.window.waitForFunction(
      () => document.activeElement?.getAttribute("aria-label") === "自己的文字",
    );
  const closed = () => dialog().waitFor({ state: "hidden" });

  it("says how to begin where there is none", async () => {
    await running.window.keyboard.press("Control+3");
    await screen().getByRole("heading", { name: "把文件里的段落编成讲义" }).waitFor();
    await running.window.keyboard.press("Control+3");
    await running.window.getByRole("region", { name: /^第 1 栏/ }).waitFor();
  });

  it("is made of a selected passage, and takes the next one with two keys", async () => {
    const { window } = running;
    await selectText(window, 1, FIRST);
    await window.keyboard.press("h");
    await dialog().getByRole("textbox", { name: "新讲义的标题" }).waitFor();
    await window.keyboard.type(TITLE);
    await window.keyboard.press("Enter");
    await closed();
    await expect.poll(stored).toEqual([FIRST]);
    await selectText(window, 2, SECOND);
    await selectionBar(window).getByRole("button", { name: "讲义" }).click();
    await dialog()
      .getByRole("button", { name: new RegExp(TITLE) })
      .waitFor();
    await window.keyboard.press("Enter");
    await closed();
    await expect.poll(stored).toEqual([FIRST, SECOND]);
  });

  it("takes several annotations in the order of the text, with what was written on them", async () => {
    const { window } = running;
    const [above = "", below = ""] = MARKED;
    await selectText(window, 1, below);
    await window.keyboard.press("1");
    await selectText(window, 1, above);
    await window.keyboard.press("m");
    await window.getByRole("textbox", { name: "批注内容" }).waitFor();
    await window.keyboard.type("年报用这一组。");
    await window.keyboard.press("Control+Enter");
    await window.getByRole("textbox", { name: "批注内容" }).waitFor({ state: "hidden" });
    await window.getByRole("checkbox", { name: "全选" }).click();
    await window
      .getByRole("toolbar", { name: "对所选批注" })
      .getByRole("button", { name: "放进讲义" })
      .click();
    await dialog()
      .getByRole("checkbox", { name: /批语也放进去/ })
      .waitFor();
    await dialog()
      .getByRole("button", { name: new RegExp(TITLE) })
      .click();
    await closed();
    await expect.poll(stored).toEqual([FIRST, SECOND, above, "“年报用这一组。”", below]);
    await undo();
    await expect.poll(stored).toEqual([FIRST, SECOND]);
    await window.getByRole("button", { name: "重做" }).click();
    await expect.poll(async () => (await stored()).length).toBe(5);
  });

  it("is set in order by keys and by dragging, and what is deleted comes back", async () => {
    const { window } = running;
    await window.keyboard.press("Control+3");
    await entries().nth(1).getByText(SECOND).click();
    await window.keyboard.press("Alt+ArrowUp");
    await expect.poll(async () => (await stored()).slice(0, 2)).toEqual([SECOND, FIRST]);
    await expect
      .poll(() =>
        entries()
          .first()
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    await window.keyboard.press("Alt+ArrowDown");
    await expect.poll(async () => (await stored()).slice(0, 2)).toEqual([FIRST, SECOND]);
    await entries().nth(1).hover();
    await entries()
      .nth(1)
      .locator("[data-grip]")
      .dragTo(entries().first(), { targetPosition: { x: 60, y: 2 } });
    await expect.poll(async () => (await stored()).slice(0, 2)).toEqual([SECOND, FIRST]);
    await undo();
    await expect.poll(async () => (await stored()).slice(0, 2)).toEqual([FIRST, SECOND]);
    await entries().nth(1).getByText(SECOND).click();
    await entries().nth(1).getByRole("button", { name: "去掉" }).click();
    await expect.poll(async () => (await stored()).length).toBe(4);
    await undo();
    await expect.poll(async () => (await stored()).slice(0, 2)).toEqual([FIRST, SECOND]);
  });

  it("takes headings, own words and lines to write on, each where one is", async () => {
    const { window } = running;
    const add = screen().getByRole("toolbar", { name: "在当前段后加入" });
    await entries().first().getByText(FIRST).click();
    await add.getByRole("button", { name: "小标题" }).click();
    await expect
      .poll(() =>
        screen()
          .getByRole("textbox", { name: "小标题" })
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    await window.keyboard.type("一、认识");
    await window.keyboard.press("Enter");
    await expect.poll(async () => (await stored())[1]).toBe("# 一、认识");
    await window.keyboard.press("Alt+ArrowUp");
    await add.getByRole("button", { name: "文字" }).click();
    await writing();
    await window.keyboard.type("谈谈本地的做法。");
    await window.keyboard.press("Control+Enter");
    await add.getByRole("button", { name: "留空行" }).click();
    await expect
      .poll(async () => (await stored()).slice(0, 4))
      .toEqual(["# 一、认识", "“谈谈本地的做法。”", "3 lines", FIRST]);
    await expect
      .poll(() =>
        entries()
          .nth(2)
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    await window.keyboard.press("+");
    await expect.poll(async () => (await stored())[2]).toBe("4 lines");
  });

  it("keeps no text that nothing was written in", async () => {
    const { window } = running;
    await screen()
      .getByRole("toolbar", { name: "在当前段后加入" })
      .getByRole("button", { name: "文字" })
      .click();
    await writing();
    await window.keyboard.press("Escape");
    await expect.poll(async () => (await stored()).length).toBe(8);
  });

  it("leaves words out by key and by pointer, and takes them in again", async () => {
    const { window } = running;
    await entries().nth(3).getByText(FIRST).click();
    await entries().nth(3).focus();
    await window.keyboard.press("Enter");
    // The first character is selected; on to the third, then one more.
    await window.keyboard.press("ArrowRight");
    await window.keyboard.press("ArrowRight");
    await window.keyboard.press("Shift+ArrowRight");
    await window.getByRole("toolbar", { name: "对选中的字" }).waitFor();
    await window.keyboard.press("e");
    await expect.poll(async () => (await stored())[3]).toBe("牢固……质量第一意识");
    await window.keyboard.press("Control+z");
    await expect.poll(async () => (await stored())[3]).toBe(FIRST);

    const words = entries().nth(3).getByText(FIRST);
    const box = await words.boundingBox();
    if (box === null) throw new Error("The passage is not on the screen.");
    await words.evaluate((element) => {
      const node = element.firstChild as Text;
      getSelection()?.setBaseAndExtent(node, 6, node, 8);
    });
    await window.mouse.move(box.x, box.y);
    await window.keyboard.press("Shift");
    await window
      .getByRole("toolbar", { name: "对选中的字" })
      .getByRole("button", { name: "挖空" })
      .click();
    await expect.poll(async () => (await stored())[3]).toBe("牢固树立质量＿＿＿＿意识");
    await entries().nth(3).getByRole("button", { name: "挖空了“第一”，点一下恢复" }).click();
    await expect.poll(async () => (await stored())[3]).toBe(FIRST);
    await undo();
    await expect.poll(async () => (await stored())[3]).toBe("牢固树立质量＿＿＿＿意识");
  });

  it("leads to a passage in its document", async () => {
    const { window } = running;
    await entries().nth(4).focus();
    await window.keyboard.press("o");
    await window.getByRole("region", { name: "第 2 栏：湖北纲要" }).getByText(SECOND).waitFor();
    await window.keyboard.press("Control+3");
  });

  it("is found by its own words, in the list of all hits, and opens where they stand", async () => {
    const { window } = running;
    await window.keyboard.press("Control+3");
    await search(window, "本地的做法");
    const hit = window.getByRole("tabpanel").getByRole("button", { name: /^讲义/ });
    await hit.getByText("一、认识").waitFor();
    await window.getByRole("tabpanel").getByRole("status").getByText("讲义 1 处").waitFor();
    await hit.click();
    await expect
      .poll(() =>
        entries()
          .nth(1)
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    // A passage is found once, in its document.
    await search(window, FIRST);
    await window
      .getByRole("status")
      .filter({ hasText: /^共 2 处，2 份文件$/ })
      .waitFor();
    await search(window, "讲义:做法");
    await window.getByRole("status").filter({ hasText: "讲义 1 处" }).waitFor();
  });

  it("takes the passage of a hit, and one that a note cites", async () => {
    const { window } = running;
    await search(window, "健全质量政策");
    await window.keyboard.press("Control+Shift+f");
    const results = window.getByRole("main", { name: "检索" });
    await results.getByRole("button", { name: "放进讲义" }).click();
    await dialog()
      .getByRole("button", { name: new RegExp(TITLE) })
      .click();
    await closed();
    await expect.poll(async () => (await stored()).at(-1)).toContain("健全质量政策");
    await undo();
    await window.keyboard.press("Control+Shift+f");
    await selectText(window, 2, SECOND);
    await window.keyboard.press("n");
    await window
      .getByRole("textbox", { name: "笔记内容" })
      .getByRole("button", { name: "放进讲义" })
      .click();
    await dialog()
      .getByRole("button", { name: new RegExp(TITLE) })
      .click();
    await closed();
    await expect.poll(async () => (await stored()).at(-1)).toBe(SECOND);
    await expect.poll(async () => (await stored()).length).toBe(9);
    await undo();
    await expect.poll(async () => (await stored()).length).toBe(8);
  });

  it("is all there after a restart", async () => {
    const before = await handouts();
    await running.restart();
    expect(await handouts()).toEqual(before);
    await running.window.keyboard.press("Control+3");
    await entries().nth(3).getByText("＿＿＿＿").waitFor();
    expect(await entries().count()).toBe(8);
  });

  /** Saves the handout in a format and gives the path once it is said to be there. */
  const save = async (format: string, name: string) => {
    const path = join(running.folder, name);
    await stubSaveDialog(running.app, path);
    await screen().getByRole("button", { name: "导出讲义" }).click();
    await running.window.getByRole("menuitem", { name: format }).click();
    await running.window.getByRole("status").filter({ hasText: name }).waitFor();
    return path;
  };

  it("is given out as a Word document, with the sources of its passages", async () => {
    const { text } = await readDocx(await save("Word", "讲义.docx"));
    const lines = text.split("\n").filter((line) => line !== "");
    expect(lines.slice(0, 6)).toEqual([
      TITLE,
      "一、认识",
      "谈谈本地的做法。",
      "牢固树立质量＿＿＿＿意识",
      "——《安徽省质量强省建设纲要》（报纸版）一、总体目标",
      SECOND,
    ]);
    expect(lines).toContain("年报用这一组。");
  });

  it("is given out as PDF without them", async () => {
    await screen().getByRole("switch", { name: "附出处" }).click({ force: true });
    const pdf = await readPdf(await save("PDF", "讲义.pdf"));
    const text = withoutBlanks(pdf.text);
    expect(text).toContain("牢固树立质量＿＿＿＿意识");
    expect(text).toContain(SECOND);
    expect(text).not.toContain("《安徽省质量强省建设纲要》");
    expect(pdf.outline).toEqual([[TITLE, [["一、认识", []]]]]);
    await screen().getByRole("switch", { name: "附出处" }).click({ force: true });
  });

  it("is given out with what was typed last, before there was a pause", async () => {
    const { window } = running;
    const path = join(running.folder, "刚写.docx");
    await stubSaveDialog(running.app, path);
    await entries().last().focus();
    await screen()
      .getByRole("toolbar", { name: "在当前段后加入" })
      .getByRole("button", { name: "小标题" })
      .click();
    await window.waitForFunction(
      () => document.activeElement?.getAttribute("aria-label") === "小标题",
    );
    await window.keyboard.type("二、行动");
    // As a screen reader does it: the keyboard stays in the field.
    const press = (one: HTMLElement | SVGElement) => (one as HTMLElement).click();
    await screen().getByRole("button", { name: "导出讲义" }).evaluate(press);
    await window.getByRole("menuitem", { name: "Word" }).evaluate(press);
    await window.getByRole("status").filter({ hasText: "刚写.docx" }).waitFor();
    expect((await readDocx(path)).text.split("\n")).toContain("二、行动");
  });

  it("tells of many steps taken back the newest one only", async () => {
    const { window } = running;
    const notices = window.getByText(/^已(撤销|重做)：/);
    await undo();
    await undo();
    await expect.poll(async () => (await stored()).length).toBe(8);
    await expect.poll(() => notices.allTextContents()).toEqual(["已撤销：讲义加一段"]);
  });

  it("is copied, to be altered without the first one", async () => {
    const { window } = running;
    await screen().getByRole("button", { name: "更多" }).click();
    await window.getByRole("menuitem", { name: "复制一份" }).click();
    await expect
      .poll(async () => (await handouts()).map(({ title }) => title).sort())
      .toEqual([TITLE, `${TITLE}（副本）`]);
    const [one, other] = await handouts();
    expect(other?.entries.map(inShort)).toEqual(one?.entries.map(inShort));
    await screen().getByRole("textbox", { name: "讲义标题" }).getByText("（副本）").waitFor();
    await undo();
    await expect.poll(async () => (await handouts()).length).toBe(1);
  });

  it("goes to the recycle bin, and comes back from it", async () => {
    const { window } = running;
    await screen().getByRole("button", { name: "更多" }).click();
    await window.getByRole("menuitem", { name: "移到回收站" }).click();
    await screen().getByRole("heading", { name: "把文件里的段落编成讲义" }).waitFor();
    await screen().getByRole("button", { name: "回收站" }).click();
    const notes = window.getByRole("main", { name: "笔记" });
    await notes.getByRole("option").filter({ hasText: TITLE }).click();
    await notes.getByRole("button", { name: "放回", exact: true }).click();
    await window.keyboard.press("Control+3");
    await entries().first().waitFor();
    expect((await handouts())[0]?.deletedAt).toBeNull();
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
    expect(running.foreignRequests).toEqual([]);
  });
});
