import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { pane } from "../../build/walk/person";
import { builtDocument } from "./support/built-library";
import { stubSaveDialog } from "./support/launch";
import { readPdf, textOf, textUnder, withoutBlanks } from "./support/read-pdf";
import {
  paintedTexts,
  pickDocument,
  selectionBar,
  selectText,
  storedAnnotations,
} from "./support/reading";
import { testedProgram } from "./support/tested-program";

const anhui = builtDocument("anhui-newspaper");

/** Styles, the names of colours, and selections that cross borders. */
describe("making annotations", () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    await pickDocument(running.window, 1, "安徽纲要（报纸版）");
    await pickDocument(running.window, 2, "湖北纲要");
  });
  const stored = async () =>
    (await storedAnnotations(running.window)).toSorted((a, b) =>
      a.createdAt < b.createdAt ? -1 : 1,
    );
  const newest = async () => (await stored()).at(-1);
  /** The newest annotation's words, after checking them against the cleaned text. */
  const newestQuote = async (): Promise<string> => {
    const target = (await newest())?.passages[0].target;
    if (target?.documentId !== anhui.id) return `of ${target?.documentId}`;
    const { start, end } = target.position;
    expect(anhui.text.slice(start, end)).toBe(target.quote.exact);
    return target.quote.exact;
  };

  it("strikes out from the bar, and turns that into another style on the card", async () => {
    const { window } = running;
    await selectText(window, 1, "牢固树立质量第一意识");
    await selectionBar(running.window).getByRole("button", { name: "删除线" }).click();
    await expect
      .poll(() => paintedTexts(window, "strike-out-red"))
      .toEqual(["牢固树立质量第一意识"]);
    const choice = (name: string) =>
      window.locator("article[aria-current=true]").getByRole("button", { name, exact: true });
    expect(await choice("删除线").getAttribute("aria-pressed")).toBe("true");
    await choice("下划线").click();
    await expect
      .poll(() => paintedTexts(window, "underline-red"))
      .toEqual(["牢固树立质量第一意识"]);
    await window.keyboard.press("Control+z");
    await expect.poll(async () => (await newest())?.style).toBe("strike-out");
  });

  it("takes the text between cells of a table as the cleaned text has it", async () => {
    const { window } = running;
    await selectText(window, 1, "食品评价性抽检合格率", "制造业产品质量合格率");
    await window.keyboard.press("3");
    await expect
      .poll(newestQuote)
      .toBe("食品评价性抽检合格率(%)\t98\t98.5\t约束性\n\t制造业产品质量合格率");
    const quote = withoutBlanks(await newestQuote());
    await expect
      .poll(async () => (await paintedTexts(window, "highlight-blue")).map(withoutBlanks))
      .toEqual([quote]);
  });

  it("ends a selection that is drawn into the next pane in the pane it began in", async () => {
    const { window } = running;
    const { mouse } = window;
    await selectText(window, 1, "健全质量政策");
    const from = await window.evaluate(() => {
      const selection = getSelection();
      const rect = selection?.getRangeAt(0).getBoundingClientRect();
      // Drawn on a selection, the pointer would carry its words.
      selection?.removeAllRanges();
      return { x: rect?.left ?? 0, y: (rect?.top ?? 0) + 10 };
    });
    const there = await pane(window, 2).boundingBox();
    if (there === null) throw new Error("The second pane has no place.");
    await mouse.move(from.x + 1, from.y);
    await mouse.down();
    await mouse.move(there.x + there.width / 2, from.y + 60, { steps: 12 });
    await mouse.up();
    await selectionBar(running.window).waitFor();
    const seen = await window.evaluate(() => String(getSelection()));
    expect(seen).toMatch(/^健?全质量政策/);
    expect(seen.length).toBeLessThan(120);
    expect(await pane(window, 1).getByRole("article").textContent()).toContain(seen.split("\n")[0]);
    await window.keyboard.press("2");
    await expect.poll(newestQuote).toBe(seen.trim());
    await expect.poll(() => paintedTexts(window, "highlight-green")).toEqual([seen.trim()]);
  });

  it("calls a colour as the user named it, everywhere and after a restart", async () => {
    await running.window.keyboard.press("Control+,");
    await running.window.getByRole("textbox", { name: "绿色的名称" }).fill("待商榷");
    await running.window.waitForTimeout(300); // a setting is kept beside what is shown
    await running.window.keyboard.press("Escape");
    await running.restart();
    await running.window.getByRole("button", { name: /待商榷 1/ }).waitFor();
    await selectText(running.window, 1, "完善质量治理机制");
    await selectionBar(running.window).getByRole("button", { name: "高亮（待商榷）" }).click();
    await running.window.getByRole("button", { name: /待商榷 2/ }).waitFor();
    await running.window.getByRole("button", { name: "改为“待商榷”" }).waitFor();
  });

  it("exports the strike-out as one, and the names of the colours with the list", async () => {
    const { window, app } = running;
    const path = join(running.folder, "out.pdf");
    await stubSaveDialog(app, path);
    await window.keyboard.press("Control+e");
    await window.getByRole("button", { name: "选择保存位置" }).click();
    await window.getByText(/已导出/).waitFor({ timeout: 60_000 });
    await window.keyboard.press("Escape");
    const pdf = await readPdf(path);
    const struck = pdf.marks.filter(({ subtype }) => subtype === "StrikeOut");
    expect(struck.map((mark) => textUnder(path, mark, pdf.height)).join("")).toBe(
      "牢固树立质量第一意识",
    );
    const printed = withoutBlanks(textOf(path));
    expect(printed).toContain("任务（红色删除线）");
    expect(printed).toContain("待商榷（绿色高亮）");
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
