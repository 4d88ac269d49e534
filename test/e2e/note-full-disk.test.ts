import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainText } from "../../domain/rich-text/plain-text";
import { launchApp, type WatchedApp } from "./support/launch";
import { storedNotes } from "./support/notes";
import { CAN_MOUNT, mountSmallDisk, type SmallDisk } from "./support/small-disk";

/** More than the last pages of a full disk's files still take. */
const LONG = "不能丢的话。".repeat(4000);

/** The disk fills up while a note is being written. */
describe.runIf(CAN_MOUNT)("writing a note on a full disk", () => {
  let disk: SmallDisk;
  let running: WatchedApp;
  beforeAll(async () => {
    disk = mountSmallDisk();
    running = await launchApp({ userDataDir: join(disk.folder, "data") });
    const { window } = running;
    await window.getByRole("navigation", { name: "功能" }).waitFor();
    await window.keyboard.press("Control+j");
    await window
      .getByRole("main", { name: "笔记" })
      .getByRole("button", { name: "新笔记" })
      .click();
    await text().click();
    await window.keyboard.type("先写的。");
  });
  afterAll(async () => {
    await running.close();
    disk.remove();
  });
  const text = () => running.window.getByRole("textbox", { name: "笔记内容" });
  const stored = async () => (await storedNotes(running.window)).map(({ body }) => plainText(body));
  const closeWindow = () =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

  it("says so, and keeps what was written in the editor", async () => {
    await expect.poll(stored).toEqual(["先写的。"]);
    disk.fill();
    await running.window.keyboard.insertText(LONG);
    await running.window
      .getByText(/没有保存[。，]/)
      .first()
      .waitFor();
    expect(await text().innerText()).toContain(LONG);
  });

  it("asks before the window closes over it", async () => {
    await closeWindow();
    const dialog = running.window.getByRole("dialog", { name: "还有没存上的内容" });
    await dialog.getByRole("button", { name: "留下" }).click();
    await dialog.waitFor({ state: "hidden" });
  });

  it("stores it as soon as there is room again", async () => {
    disk.makeRoom();
    await text().click();
    await running.window.keyboard.press("Control+End");
    await running.window.keyboard.type("后写的。");
    await expect.poll(stored).toEqual([`先写的。${LONG}后写的。`]);
  });
});
