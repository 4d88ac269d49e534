import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { markdownOf } from "../../domain/notes/markdown";
import { storedNotes } from "./support/notes";
import { testedProgram } from "./support/tested-program";

/** A person writes notes over two starts of the program. */
describe("notes", () => {
  const running = testedProgram();
  beforeAll(() => running.start());
  const text = () => running.window.getByRole("textbox", { name: "笔记内容" });
  const title = () => running.window.getByRole("textbox", { name: "笔记标题" });
  const rows = () => running.window.getByRole("listbox", { name: "笔记" }).getByRole("option");
  const markdown = async () => {
    const notes = await storedNotes(running.window);
    const note = notes.find(({ title }) => title === "调研提纲");
    return note === undefined ? null : markdownOf(note.body);
  };

  it("writes a note with Markdown shortcuts, and stores it at every pause", async () => {
    const { window } = running;
    await window.keyboard.press("Control+j");
    await window
      .getByRole("main", { name: "笔记" })
      .getByRole("button", { name: "新笔记" })
      .click();
    await title().fill("调研提纲");
    await text().click();
    await window.keyboard.type("# 要点\n- 企业\n走访");
    await window.keyboard.press("Enter");
    await window.keyboard.press("Enter");
    await window.keyboard.type("[ ] 联系园区");
    await expect.poll(() => markdown()).toBe("# 要点\n\n- 企业\n- 走访\n\n- [ ] 联系园区");
    expect(await storedNotes(window)).toMatchObject([{ title: "调研提纲", deletedAt: null }]);
    await window.getByText("10 字").first().waitFor();
  });

  it("writes every change to the journal before the database", async () => {
    const journal = await readFile(
      join(running.userDataDir, "journal", "annotations.jsonl"),
      "utf8",
    );
    const last = journal.trimEnd().split("\n").at(-1) ?? "";
    expect(JSON.parse(last)).toMatchObject({
      kind: "change",
      rows: [{ table: "notes", row: { title: "调研提纲" } }],
    });
  });

  it("puts a note in a folder and gives it tags, and takes the move back", async () => {
    const { window } = running;
    await window
      .getByRole("combobox", { name: "文件夹" })
      .or(window.getByLabel("文件夹", { exact: true }))
      .first()
      .fill("调研/企业");
    await window.keyboard.press("Enter");
    await window.getByRole("button", { name: /^企业/ }).waitFor();
    await window
      .getByRole("textbox", { name: "标签" })
      .or(window.getByLabel("标签", { exact: true }))
      .first()
      .fill("走访");
    await window.keyboard.press("Enter");
    await expect
      .poll(() => storedNotes(window))
      .toMatchObject([{ folder: "调研/企业", tags: ["走访"] }]);
    await window.getByRole("button", { name: "撤销", exact: true }).click();
    await expect.poll(() => storedNotes(window)).toMatchObject([{ folder: "调研/企业", tags: [] }]);
  });

  it("stores what is typed in the moment before the window closes", async () => {
    const { window } = running;
    await window.getByRole("button", { name: "新笔记" }).click();
    await expect.poll(() => rows().count()).toBe(2);
    await text().click();
    await window.keyboard.type("刚写的一句");
    await running.restart();
    const notes = await storedNotes(running.window);
    expect(notes.map(({ body }) => markdownOf(body))).toContain("刚写的一句");
  });

  it("filters by words, and opens what is chosen by key", async () => {
    const { window } = running;
    await window.keyboard.press("Control+j");
    await expect.poll(() => rows().count()).toBe(2);
    await window.getByRole("textbox", { name: "在笔记中筛选" }).fill("园区");
    await expect
      .poll(() => rows().allTextContents())
      .toEqual([expect.stringContaining("调研提纲")]);
    await window.getByRole("textbox", { name: "在笔记中筛选" }).fill("");
    await window.getByRole("listbox", { name: "笔记" }).focus();
    await window.keyboard.press("ArrowDown");
    await expect.poll(() => title().inputValue()).toBe("调研提纲");
  });

  it("takes typing back within the editor, and prints no error in all this", async () => {
    const { window } = running;
    await text().click();
    await window.keyboard.press("Control+End");
    await window.keyboard.type("误");
    await window.keyboard.press("Control+z");
    await expect.poll(() => markdown()).not.toContain("误");
    expect(running.errors).toEqual([]);
  });
});
