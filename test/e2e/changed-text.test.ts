import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { card } from "./support/annotation-panel";
import { folderWithFormerAnnotations } from "./support/former-annotations";
import { launchApp, type WatchedApp } from "./support/launch";
import { paintedTexts, pickDocument } from "./support/reading";

/** A person comes back to annotations whose text has changed meanwhile. */
describe("annotations of a changed text", () => {
  let folder: string;
  let running: WatchedApp;
  beforeAll(async () => {
    folder = await folderWithFormerAnnotations();
    running = await launchApp({ userDataDir: folder });
    await pickDocument(running.window, 1, "安徽纲要（报纸版）");
    await pickDocument(running.window, 2, "湖北纲要");
    // The list and the annotations follow the focused pane.
    await pickDocument(running.window, 1, "安徽纲要（报纸版）");
  });
  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });
  const cardOf = (quote: string) => card(running.window, quote);

  it("shows the old words and the new ones, and says what changed", async () => {
    const changed = cardOf("每年滚动实施80个");
    await changed.getByText("原文已改").waitFor();
    expect(await changed.innerText()).toContain("现为 每年滚动实施100个“工业强基”项目");
    expect(await changed.innerText()).toContain("数字、比例或年份变了，请核对。");
  });

  it("paints a changed passage where it stands now, and the moved one after it", async () => {
    await expect
      .poll(async () => (await paintedTexts(running.window, "highlight-green")).sort())
      .toEqual(
        [
          "每年滚动实施100个“工业强基”项目",
          "构建自建房安全网格化管理体系",
          "牢固树立质量第一意识",
        ].sort(),
      );
    await cardOf("构建自建房安全网格化管理体系").getByText("已移位").waitFor();
    expect(await cardOf("牢固树立质量第一意识").innerText()).not.toContain("已移位");
  });

  it("guesses no place for a passage that is gone", async () => {
    const gone = cardOf("建立首席质量官履职报告制度");
    await gone.getByText("失锚").waitFor();
    expect(await gone.innerText()).toContain("没有替您猜位置");
  });
});
