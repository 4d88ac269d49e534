import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainText } from "../../domain/rich-text/plain-text";
import { launchApp, type WatchedApp } from "./support/launch";
import { clickText, pickDocument, selectText, storedAnnotations } from "./support/reading";
import { CAN_MOUNT, mountSmallDisk, type SmallDisk } from "./support/small-disk";
import { documentsShown } from "./support/tested-program";

/** One after the other, until the disk takes no more: each costs the journal some 700 bytes. */
const PLACES = [
  "健全质量政策",
  "完善质量治理",
  "加强全面质量管理",
  "提高全民质量素养",
  "促进质量变革创新",
  "着力提升产品、工程、服务质量",
  "质量强省建设取得显著成效",
  "经济结构进一步优化",
  "质量效益稳步提升",
  "现代农业提档升级",
];

/** The disk that holds the user's data fills up while the program runs. */
describe.runIf(CAN_MOUNT)("annotating on a full disk", () => {
  let disk: SmallDisk;
  let running: WatchedApp;
  /** Annotations the program said were saved. */
  let acknowledged = 0;
  const start = async () => {
    running = await launchApp({ userDataDir: join(disk.folder, "data") });
    await documentsShown(running.window);
    await pickDocument(running.window, 1, "湖北纲要");
  };
  beforeAll(async () => {
    disk = mountSmallDisk();
    await start();
    await selectText(running.window, 1, "完整、准确、全面贯彻新发展理念");
    await running.window.keyboard.press("1");
    await card("完整、准确").waitFor();
  });
  afterAll(async () => {
    await running.close();
    disk.remove();
  });
  const card = (quote: string) =>
    running.window.getByRole("tabpanel").getByRole("article").filter({ hasText: quote });
  const alerts = () => running.window.getByText(/没有保存[。，]/);

  it("says so when a highlight is not saved, and shows only what is", async () => {
    disk.fill();
    // The last pages of the files still take some lines.
    for (const words of PLACES) {
      if ((await alerts().count()) > 0) break;
      await selectText(running.window, 1, words);
      await running.window.keyboard.press("2");
      await card(words).or(alerts()).first().waitFor();
    }
    await alerts().first().waitFor();
    acknowledged = await running.window.getByRole("tabpanel").getByRole("article").count();
    expect(acknowledged).toBeLessThan(PLACES.length + 1);
  });

  it("keeps a comment in its field until there is room again", async () => {
    await clickText(running.window, 1, "完整、准确、全面贯彻新发展理念");
    await running.window.getByRole("button", { name: "写批注" }).click();
    const editor = running.window.getByRole("textbox", { name: "批注内容" });
    await expect.poll(() => editor.evaluate((one) => one === document.activeElement)).toBe(true);
    await running.window.keyboard.type("不能丢的一句话。");
    const before = await alerts().count();
    await running.window.keyboard.press("Control+Enter");
    await expect.poll(() => alerts().count()).toBeGreaterThan(before);
    await expect(editor.textContent()).resolves.toBe("不能丢的一句话。");

    disk.makeRoom();
    await running.window.getByRole("button", { name: "完成" }).click();
    await editor.waitFor({ state: "detached" });
    await card("完整、准确").getByText("不能丢的一句话。").waitFor();
  });

  it("has everything that was acknowledged after a restart", async () => {
    await running.close();
    await start();
    const stored = await storedAnnotations(running.window);
    expect(stored).toHaveLength(acknowledged);
    const comments = stored.flatMap(({ comment }) =>
      comment === null ? [] : [plainText(comment)],
    );
    expect(comments).toEqual(["不能丢的一句话。"]);
  });
});
