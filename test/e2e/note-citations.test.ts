import { beforeAll, describe, expect, it } from "vitest";
import { citationsIn } from "../../domain/notes/citation";
import { storedNotes } from "./support/notes";
import {
  clickText,
  painted,
  paintedTexts,
  pickDocument,
  selectionBar,
  selectText,
} from "./support/reading";
import { testedProgram } from "./support/tested-program";

const PASSAGE = "牢固树立质量第一意识";

/** A person cites passages while reading, and goes from notes to passages and back. */
describe("citing in notes", () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    await pickDocument(running.window, 1, "安徽纲要（报纸版）");
    await pickDocument(running.window, 2, "湖北纲要");
  });
  const text = () => running.window.getByRole("textbox", { name: "笔记内容" });
  const cards = () => text().getByRole("figure");
  const cited = async () =>
    (await storedNotes(running.window)).map(({ body }) =>
      citationsIn(body).map(({ target }) => target.quote.exact),
    );

  /** Moves what is held down to a place until the page says it is over there. */
  const dragOver = async (selector: string, { x, y }: { x: number; y: number }) => {
    const { window } = running;
    await window.evaluate((selector) => {
      delete document.body.dataset.dragged;
      addEventListener("dragover", ({ target }) => {
        const isThere = target instanceof Element && target.closest(selector) !== null;
        if (isThere) document.body.dataset.dragged = selector;
      });
    }, selector);
    let step = 0;
    await expect
      .poll(async () => {
        step = (step + 1) % 8;
        await window.mouse.move(x + 4 + step, y + 4, { steps: 4 });
        return window.evaluate(() => document.body.dataset.dragged);
      })
      .toBe(selector);
  };

  it("cites selected text by key, in a new note where none is open", async () => {
    const { window } = running;
    await selectText(window, 1, PASSAGE);
    await window.keyboard.press("n");
    await cards().filter({ hasText: PASSAGE }).waitFor();
    await expect.poll(cited).toEqual([[PASSAGE]]);
    await cards()
      .getByRole("button", { name: /^《安徽纲要（报纸版）》.+/ })
      .waitFor();
  });

  it("lets one write on behind the citation, and cites by button where one writes", async () => {
    const { window } = running;
    await window.keyboard.type("与湖北对读。");
    await text().getByText("与湖北对读。").waitFor();
    await selectText(window, 2, "放心消费在湖北");
    await selectionBar(window).getByRole("button", { name: "引用", exact: true }).click();
    await expect.poll(cited).toEqual([[PASSAGE, "放心消费在湖北"]]);
    const shown = await text().innerText();
    expect(shown.indexOf(PASSAGE)).toBeLessThan(shown.indexOf("与湖北对读"));
    expect(shown.indexOf("与湖北对读")).toBeLessThan(shown.indexOf("放心消费在湖北"));
  });

  it("takes selected text dragged out of a pane", async () => {
    const { window } = running;
    const words = "健全质量政策";
    await selectText(window, 1, words);
    const from = await window.evaluate(() => {
      // A selection over two lines is not selected in its middle.
      const rect = document.getSelection()?.getRangeAt(0).getClientRects()[0];
      return rect === undefined
        ? null
        : { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    });
    const onto = await text().getByText("与湖北对读。").boundingBox();
    if (from === null || onto === null) throw new Error("Nothing is there to be dragged.");
    await window.mouse.move(from.x, from.y);
    await window.mouse.down();
    await dragOver(".ProseMirror", onto);
    await window.mouse.up();
    await expect.poll(async () => (await cited())[0]).toContain(words);
  });

  it("cites an annotation from its card", async () => {
    const { window } = running;
    await selectText(window, 1, "完善质量治理");
    await window.keyboard.press("2");
    const card = window.getByRole("article").filter({ hasText: "完善质量治理" }).last();
    await card.getByRole("button", { name: "引用到笔记" }).click();
    await expect.poll(async () => (await cited())[0]).toContain("完善质量治理");
  });

  it("takes an annotation dragged from its panel over the tab to the note", async () => {
    const { window } = running;
    const words = "加强全面质量管理";
    await selectText(window, 1, words);
    await window.keyboard.press("3");
    const card = window.getByRole("tabpanel").getByRole("article").filter({ hasText: words });
    const from = await card.getByText(words).boundingBox();
    const tab = await window.getByRole("tab", { name: "笔记" }).boundingBox();
    if (from === null || tab === null) throw new Error("Nothing is there to be dragged.");
    await window.mouse.move(from.x + 8, from.y + 8);
    await window.mouse.down();
    await window.mouse.move(from.x + 30, from.y + 20, { steps: 5 });
    await window.mouse.move(tab.x + 12, tab.y + 12, { steps: 8 });
    await text().getByText("与湖北对读。").waitFor();
    const onto = await text().getByText("与湖北对读。").boundingBox();
    if (onto === null) throw new Error("The note did not open.");
    await dragOver(".ProseMirror", onto);
    await window.mouse.up();
    await expect.poll(async () => (await cited())[0]).toContain(words);
  });

  it("marks what is cited in the text, and names the notes that cite it", async () => {
    const { window } = running;
    await expect.poll(() => paintedTexts(window, "cited")).toContain(PASSAGE);
    await clickText(window, 1, PASSAGE);
    const said = window.getByRole("note").filter({ hasText: "被 1 篇笔记引用" });
    await said.waitFor();
    await said.getByRole("button").click();
    await said.waitFor({ state: "hidden" });
    await cards().first().waitFor();
  });

  it("names the notes that cite the document beside it", async () => {
    const { window } = running;
    await window.getByRole("button", { name: "本文件被 1 篇笔记引用" }).click();
    await window.getByRole("menuitem").click();
    await cards().first().waitFor();
  });

  it("opens the cited place from the screen of notes, with the note beside it", async () => {
    const { window } = running;
    await window.keyboard.press("Control+j");
    await window.getByRole("main", { name: "笔记" }).waitFor();
    await cards()
      .filter({ hasText: "放心消费在湖北" })
      .getByRole("button", { name: /^《湖北纲要》/ })
      .click();
    await window.getByRole("region", { name: "第 2 栏：湖北纲要" }).waitFor();
    await text().waitFor();
    await expect
      .poll(async () => {
        const view = await window
          .getByRole("region", { name: "第 2 栏：湖北纲要" })
          .evaluate((pane) => pane.getBoundingClientRect().toJSON() as DOMRect);
        const place = (await painted(window, "cited")).find(
          ({ left, right }) => left >= view.left && right <= view.right,
        );
        return place !== undefined && place.top > view.top && place.bottom < view.bottom;
      })
      .toBe(true);
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
