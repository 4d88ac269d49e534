import { beforeAll, describe, expect, it } from "vitest";
import { plainText } from "../../domain/rich-text/plain-text";
import { paintedTexts, pickDocument, selectText, storedAnnotations } from "./support/reading";
import { testedProgram } from "./support/tested-program";

const OURS = "协同开展质量领域技术";
const THEIRS = "质量强国建设";

/** One annotation on several passages: 本省 against 国家纲要. */
describe("a comparison note", () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    await pickDocument(running.window, 1, "安徽纲要（报纸版）");
    await pickDocument(running.window, 2, "国家纲要");
  });

  const tray = () => running.window.getByRole("region", { name: "对比批注" });
  const chosen = () => tray().locator(".tray-passage").allTextContents();
  const kept = async () =>
    (await storedAnnotations(running.window)).filter(({ deletedAt }) => deletedAt === null);
  const quotes = async () =>
    (await kept()).flatMap(({ passages }) => passages.map(({ target }) => target.quote.exact));
  const choose = async (pane: number, words: string, key = "c") => {
    await selectText(running.window, pane, words);
    await running.window.keyboard.press(key);
  };

  it("gathers passages of several documents below the text, and marks them there", async () => {
    await choose(1, "牢固树立质量第一意识");
    await tray().getByText("已选 1 处").waitFor();
    await choose(2, THEIRS);
    await expect
      .poll(chosen)
      .toEqual(["安徽纲要（报纸版）牢固树立质量第一意识", `国家纲要${THEIRS}`]);
    expect(await paintedTexts(running.window, "pending")).toEqual(["牢固树立质量第一意识", THEIRS]);
    expect(await kept()).toEqual([]);
  });

  it("takes a passage out, and takes that back step by step", async () => {
    await tray().getByRole("button", { name: "移去“牢固树立质量第一意识”" }).click();
    await expect.poll(chosen).toHaveLength(1);
    await running.window.keyboard.press("Control+z");
    await expect.poll(chosen).toHaveLength(2);
    await running.window.keyboard.press("Control+z");
    await expect.poll(chosen).toHaveLength(1);
  });

  it("is given up with Escape, and that is taken back too", async () => {
    await running.window.keyboard.press("Escape");
    await tray().waitFor({ state: "hidden" });
    expect(await paintedTexts(running.window, "pending")).toEqual([]);
    await running.window.keyboard.press("Control+z");
    await expect.poll(chosen).toEqual(["安徽纲要（报纸版）牢固树立质量第一意识"]);
  });

  it("becomes one annotation with all its passages and a comment", async () => {
    await choose(2, THEIRS);
    await tray().getByRole("button", { name: "完成并写批注" }).click();
    const editor = running.window.getByRole("textbox", { name: "批注内容" });
    await expect.poll(() => editor.evaluate((one) => one === document.activeElement)).toBe(true);
    await running.window.keyboard.type("两处对读。");
    await running.window.keyboard.press("Control+Enter");
    await tray().waitFor({ state: "hidden" });
    await expect.poll(kept).toHaveLength(1);
    const [note] = await kept();
    expect(note?.passages.map(({ target }) => target.documentId)).toEqual([
      "anhui-newspaper",
      "national",
    ]);
    expect(note?.comment && plainText(note.comment)).toBe("两处对读。");
    expect(await paintedTexts(running.window, "highlight-yellow")).toEqual([
      "牢固树立质量第一意识",
      THEIRS,
    ]);
  });

  it("gets another passage later, and gives it back, each as a step of undo", async () => {
    const { window } = running;
    await window.getByRole("button", { name: "添加或移去对比处" }).first().click();
    await window.getByText("选中正文，按 C 添加").waitFor();
    await choose(1, "健全质量政策");
    await expect.poll(quotes).toEqual(["牢固树立质量第一意识", THEIRS, "健全质量政策"]);
    await tray()
      .getByRole("button", { name: `移去“${THEIRS}”` })
      .click();
    await expect.poll(quotes).toEqual(["牢固树立质量第一意识", "健全质量政策"]);
    await window.keyboard.press("Control+z");
    await expect.poll(quotes).toHaveLength(3);
    await window.keyboard.press("Control+z");
    await expect.poll(quotes).toEqual(["牢固树立质量第一意识", THEIRS]);
    await tray().getByRole("button", { name: "完成" }).click();
    await tray().waitFor({ state: "hidden" });
  });

  it("takes the clause that corresponds in the other pane along", async () => {
    await choose(1, OURS, "Shift+C");
    await expect.poll(chosen).toHaveLength(2);
    const [ours, theirs] = await chosen();
    expect(ours).toContain(OURS);
    expect(theirs).toMatch(/^国家纲要/);
    await running.window.keyboard.press("Control+z");
    await expect.poll(chosen).toHaveLength(0);
    await choose(1, OURS);
    await tray()
      .getByRole("button", { name: /^连同对应条：国家纲要/ })
      .click();
    await expect.poll(chosen).toHaveLength(2);
    expect((await chosen())[1]).toBe(theirs);
  });

  it("is finished by keys: C without a selection leads to the colours", async () => {
    const { keyboard } = running.window;
    await running.window.locator("#pane-text-1").focus();
    await keyboard.press("c");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await tray().waitFor({ state: "hidden" });
    await expect
      .poll(async () => (await kept()).map(({ colour }) => colour).toSorted())
      .toEqual(["green", "yellow"]);
    await keyboard.press("Control+z");
    await expect.poll(kept).toHaveLength(1);
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
