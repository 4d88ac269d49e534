import { beforeAll, describe, expect, it } from "vitest";
import type { Annotation } from "../../domain/annotations/annotation";
import type { Note } from "../../domain/notes/note";
import { annotateTwoDocuments, card, cards } from "./support/annotation-panel";
import { storedNotes } from "./support/notes";
import { storedAnnotations } from "./support/reading";
import { testedProgram } from "./support/tested-program";

/** So many steps are taken, taken back and brought back. */
const STEPS = 220;

/** A person does a great deal in one session, takes all of it back, and then brings it back. */
describe("undo and redo over a whole session", () => {
  const running = testedProgram();
  let before: string;
  let after: string;
  let steps = 0;
  beforeAll(async () => {
    await running.start();
    await annotateTwoDocuments(running.window);
    before = await settled();
  });

  const press = (keys: string) => running.window.keyboard.press(keys);
  /** Everything the database holds of annotations and notes, in one order. */
  const stored = async (): Promise<string> => {
    const rows: (Annotation | Note)[] = [
      ...(await storedAnnotations(running.window)),
      ...(await storedNotes(running.window)),
    ];
    return JSON.stringify(rows.sort((a, b) => (a.id < b.id ? -1 : 1)));
  };
  /** What is stored once nothing more is being stored: the same for a second. */
  const settled = async (): Promise<string> => {
    for (let last = ""; ; ) {
      const now = await stored();
      if (now === last) return now;
      last = now;
      await running.window.waitForTimeout(1000);
    }
  };
  const undoName = () => running.window.getByRole("button", { name: "撤销" }).getAttribute("title");

  it("takes more than two hundred steps of all kinds", async () => {
    const { window } = running;
    // A note, its title, its folder and tags, and its way to the bin and back.
    await press("Control+n");
    await window.getByRole("textbox", { name: "笔记标题" }).fill("全程记录");
    await settled();
    await press("Control+j");
    await window.getByRole("combobox", { name: "文件夹" }).fill("调研");
    await press("Enter");
    await settled();
    await window.getByRole("button", { name: "更多", exact: true }).click();
    await window.getByRole("menuitem", { name: "移到回收站" }).click();
    await window.getByRole("button", { name: /回收站/ }).click();
    await window.getByRole("option", { name: /全程记录/ }).click();
    await window.getByRole("button", { name: "放回", exact: true }).click();
    await press("Control+j");
    steps += 5;
    await window.getByRole("tab", { name: /批注/ }).click();
    // All annotations: tagged, restyled; one deleted.
    await cards(window).first().focus();
    await press("Control+a");
    const tool = (name: string) =>
      window.getByRole("toolbar", { name: "对所选批注" }).getByRole("button", { name });
    await tool("标签").click();
    await window.getByRole("textbox", { name: /新标签/ }).fill("核对");
    await window.getByRole("dialog").getByRole("button", { name: "保存" }).click();
    await tool("更改样式").click();
    await window.getByRole("menuitem", { name: "删除线" }).click();
    steps += 2;
    await card(window, "食品评价性抽检合格率").focus();
    await press("Escape");
    await press("Delete");
    steps += 1;
    await expect.poll(() => cards(window).count()).toBe(4);
    // Colours by key, from card to card.
    await cards(window).first().focus();
    for (let at = 0; steps < STEPS; at++, steps++) {
      // Two colours in turn on each card, so that every key alters something.
      await press(String(3 + (Math.floor(at / 4) % 3)));
      await press(at % 4 === 3 ? "Home" : "ArrowDown");
    }
    await settled();
    await expect.poll(undoName).toContain("更改颜色");
    after = await settled();
    expect(after).not.toBe(before);
  });

  it("takes every one of them back, by name", async () => {
    for (let step = 0; step < steps; step++) await press("Control+z");
    expect(await settled()).toBe(before);
    await expect.poll(undoName).toContain("新增批注");
  });

  it("brings every one of them back", async () => {
    for (let step = 0; step < steps; step++) await press("Control+y");
    expect(await settled()).toBe(after);
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
