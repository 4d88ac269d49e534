import { beforeAll, describe, expect, it } from "vitest";
import { plainText } from "../../domain/rich-text/plain-text";
import { annotateByKey, card } from "./support/annotation-panel";
import {
  clickText,
  paintedTexts,
  pickDocument,
  selectionBar,
  selectText,
  storedAnnotations,
} from "./support/reading";
import { testedProgram } from "./support/tested-program";

/** A person annotates one document over two starts of the program. */
describe("annotating", () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    await pickDocument(running.window, 1, "安徽纲要（报纸版）");
    await pickDocument(running.window, 2, "湖北纲要");
  });
  const toolbar = (name: string) => selectionBar(running.window).getByRole("button", { name });
  const cardOf = (quote: string) => card(running.window, quote);

  const editorHasFocus = async () => {
    const editor = running.window.getByRole("textbox", { name: "批注内容" });
    await expect.poll(() => editor.evaluate((one) => one === document.activeElement)).toBe(true);
  };

  it("highlights selected text in the chosen colour", async () => {
    await selectText(running.window, 1, "牢固树立质量第一意识");
    await toolbar("高亮（存疑）").click();
    await cardOf("牢固树立质量第一意识").waitFor();
    expect(await paintedTexts(running.window, "highlight-green")).toEqual(["牢固树立质量第一意识"]);
    const [stored] = await storedAnnotations(running.window);
    expect(stored).toMatchObject({
      style: "highlight",
      colour: "green",
      passages: [
        {
          target: {
            documentId: "anhui-newspaper",
            quote: {
              exact: "牢固树立质量第一意识",
              suffix: expect.stringContaining("健全质量政策"),
            },
          },
        },
      ],
    });
  });

  it("underlines across paragraphs by key", async () => {
    await selectText(running.window, 1, "质量治理体系更加完善", "2020年");
    await running.window.keyboard.press("u");
    await cardOf("质量治理体系更加完善").waitFor();
    const [painted] = await paintedTexts(running.window, "underline-red");
    expect(painted).toMatch(/^质量治理体系更加完善.*主要指标2020年$/s);
  });

  it("highlights inside a table cell", async () => {
    await annotateByKey(running.window, 1, "食品评价性抽检合格率", "3");
    expect(await paintedTexts(running.window, "highlight-blue")).toEqual(["食品评价性抽检合格率"]);
  });

  it("comments on a selection and keeps the comment at once", async () => {
    await selectText(running.window, 1, "放心消费在安徽");
    await toolbar("批注").click();
    await editorHasFocus();
    await running.window.keyboard.type("可与湖北“放心消费在湖北”对读。");
    await running.window.getByRole("button", { name: "完成" }).click();
    await cardOf("放心消费在安徽").getByText("可与湖北").waitFor();
    const stored = (await storedAnnotations(running.window)).find(
      ({ comment }) => comment !== null,
    );
    expect(stored?.comment && plainText(stored.comment)).toBe("可与湖北“放心消费在湖北”对读。");
  });

  it("shows everything again after a restart", async () => {
    await running.restart();
    await cardOf("放心消费在安徽").waitFor();
    await expect(running.window.getByRole("tabpanel").getByRole("article").count()).resolves.toBe(
      4,
    );
    expect(await paintedTexts(running.window, "highlight-green")).toEqual(["牢固树立质量第一意识"]);
    expect(await paintedTexts(running.window, "highlight-yellow")).toEqual(["放心消费在安徽"]);
  });

  it("recolours the annotation that is clicked in the text, and takes that back", async () => {
    await clickText(running.window, 1, "牢固树立质量第一意识");
    await cardOf("牢固树立质量第一意识").getByRole("button", { name: "改为“引用”" }).click();
    await expect
      .poll(() => paintedTexts(running.window, "highlight-purple"))
      .toEqual(["牢固树立质量第一意识"]);
    await running.window.keyboard.press("Control+z");
    await expect
      .poll(() => paintedTexts(running.window, "highlight-green"))
      .toEqual(["牢固树立质量第一意识"]);
    await running.window.keyboard.press("Control+y");
    await expect
      .poll(() => paintedTexts(running.window, "highlight-purple"))
      .toEqual(["牢固树立质量第一意识"]);
  });

  it("edits a comment as one step of undo", async () => {
    await clickText(running.window, 1, "放心消费在安徽");
    await cardOf("放心消费在安徽").getByRole("button", { name: "修改批注" }).click();
    await editorHasFocus();
    await running.window.keyboard.type("一。");
    await running.window.waitForTimeout(900); // longer than the pause that stores
    await running.window.keyboard.type("二。");
    await running.window.keyboard.press("Control+Enter");
    await cardOf("放心消费在安徽").getByText("对读。一。二。").waitFor();
    await running.window.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => cardOf("放心消费在安徽").textContent()).not.toContain("一。");
  });

  it("deletes, and brings the annotation back whole", async () => {
    await clickText(running.window, 1, "放心消费在安徽");
    await cardOf("放心消费在安徽").getByRole("button", { name: "删除", exact: true }).click();
    const kept = async () =>
      (await storedAnnotations(running.window)).filter(({ deletedAt }) => deletedAt === null);
    await expect.poll(async () => (await kept()).length).toBe(3);
    expect(await paintedTexts(running.window, "highlight-yellow")).toEqual([]);
    await running.window.getByRole("button", { name: "撤销" }).click();
    await cardOf("放心消费在安徽").getByText("可与湖北").waitFor();
    expect(await kept()).toHaveLength(4);
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
