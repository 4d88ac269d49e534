import { beforeAll, describe, expect, it } from "vitest";
import { markdownOf } from "../../domain/notes/markdown";
import { storedNotes, storedVersions } from "./support/notes";
import { testedProgram } from "./support/tested-program";

/** What a note was can be seen and brought back; what was removed can be put back. */
describe("versions and the recycle bin of notes", () => {
  const running = testedProgram();
  beforeAll(async () => {
    await running.start();
    const { window } = running;
    await window.getByRole("navigation", { name: "功能" }).waitFor();
    await window.keyboard.press("Control+j");
    await screen().getByRole("button", { name: "新笔记" }).click();
    await text().click();
    await window.keyboard.type("到2025年达到94%。");
  });
  const screen = () => running.window.getByRole("main", { name: "笔记" });
  const text = () => running.window.getByRole("textbox", { name: "笔记内容" });
  const body = async () => {
    const [note] = await storedNotes(running.window);
    return note === undefined ? null : markdownOf(note.body);
  };
  const more = async (name: string) => {
    await running.window.getByRole("button", { name: "更多", exact: true }).click();
    await running.window.getByRole("menuitem", { name }).click();
  };
  const undo = () => running.window.getByRole("button", { name: "撤销", exact: true }).click();

  it("keeps what a note was before it was written in", async () => {
    await expect.poll(body).toBe("到2025年达到94%。");
    await running.window.keyboard.press("Control+a");
    await running.window.keyboard.type("到2027年达到95%。");
    await expect.poll(body).toBe("到2027年达到95%。");
    const versions = await storedVersions(running.window);
    expect(versions.map((one) => markdownOf(one.body))).toEqual(["到2025年达到94%。"]);
  });

  it("shows a version against the present text, and restores it", async () => {
    await more("历史版本");
    const dialog = running.window.getByRole("dialog", { name: "历史版本" });
    const compared = dialog.locator(".version-text");
    await expect.poll(() => compared.locator("del").allTextContents()).toEqual(["2025", "94"]);
    expect(await compared.locator("ins").allTextContents()).toEqual(["2027", "95"]);
    await dialog.getByRole("button", { name: "恢复这个版本" }).click();
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => text().innerText()).toContain("到2025年达到94%。");
    expect(await body()).toBe("到2025年达到94%。");
    // What it was before the restoring is a version itself.
    expect(await storedVersions(running.window)).toHaveLength(2);
  });

  it("takes the restoring back, and shows it in the open editor", async () => {
    await undo();
    await expect.poll(body).toBe("到2027年达到95%。");
    await expect.poll(() => text().innerText()).toContain("到2027年达到95%。");
  });

  it("moves a note to the bin for thirty days, and puts it back", async () => {
    await more("移到回收站");
    await expect.poll(() => screen().getByRole("option").count()).toBe(0);
    await screen()
      .getByRole("button", { name: /^回收站/ })
      .click();
    await screen().getByRole("option").filter({ hasText: "还保留 30 天" }).click();
    await screen().getByRole("button", { name: "放回", exact: true }).click();
    await expect.poll(() => storedNotes(running.window)).toMatchObject([{ deletedAt: null }]);
    await undo();
    await screen().getByRole("option").waitFor();
  });

  it("deletes for good with its versions, and takes even that back", async () => {
    await screen().getByRole("option").click();
    await screen().getByRole("button", { name: "彻底删除", exact: true }).click();
    await running.window
      .getByRole("dialog")
      .getByRole("button", { name: "彻底删除", exact: true })
      .click();
    await expect.poll(() => storedNotes(running.window)).toEqual([]);
    expect(await storedVersions(running.window)).toEqual([]);
    await undo();
    await expect.poll(() => storedNotes(running.window)).toHaveLength(1);
    expect((await storedVersions(running.window)).length).toBeGreaterThan(0);
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
