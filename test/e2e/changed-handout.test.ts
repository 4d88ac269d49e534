import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Handout, PassageEntry } from "../../domain/handouts/handout";
import { handoutWith } from "../support/handouts";
import { FORMER_QUOTES, folderWithFormer, formerTarget } from "./support/former-annotations";
import { launchApp, stubSaveDialog, type WatchedApp } from "./support/launch";
import { readDocx } from "./support/read-office";
import { storedRows } from "./support/stored-rows";

const [CHANGED, GONE] = FORMER_QUOTES;
const PRESENT = "每年滚动实施100个“工业强基”项目";

function passage(quote: string, leftOut: string): PassageEntry {
  const from = quote.indexOf(leftOut);
  return {
    kind: "passage",
    id: quote,
    citation: { target: formerTarget(quote), source: { title: "安徽", place: "三、产业" } },
    elisions: [{ from, to: from + leftOut.length, as: "ellipsis" }],
  };
}

/** A trainer comes back to a handout whose documents have changed meanwhile. */
describe("a handout of a changed text", { timeout: 120_000 }, () => {
  let folder: string;
  let running: WatchedApp;
  beforeAll(async () => {
    const row = handoutWith("h", [passage(CHANGED, "“工业强基”"), passage(GONE, "履职")]);
    folder = await folderWithFormer([{ table: "handouts", id: row.id, row }]);
    running = await launchApp({ userDataDir: folder });
    await running.window.getByRole("region", { name: /^第 1 栏/ }).waitFor();
    await running.window.keyboard.press("Control+3");
  });
  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });
  const screen = () => running.window.getByRole("main", { name: "讲义" });
  const entry = (at: number) =>
    screen().getByRole("list", { name: "讲义内容" }).locator("> li").nth(at);
  const words = (at: number) => entry(at).getByRole("blockquote").innerText();

  it("shows the present words, and says which passages have changed or gone", async () => {
    await entry(0).getByText("原文有改动").waitFor();
    expect(await words(0)).toBe("每年滚动实施100个……项目");
    await entry(0).getByText(`放进时是：${CHANGED}`).waitFor();
    await entry(1).getByText("失锚").waitFor();
    expect(await words(1)).toBe("建立首席质量官……报告制度");
    await screen()
      .getByRole("status")
      .getByText(/^2 处引文的原文有改动/)
      .waitFor();
    await screen().getByRole("button", { name: "看下一处" }).click();
    await expect.poll(() => entry(0).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it("tells its readers of words that are not in the document any more", async () => {
    const path = join(folder, "讲义.docx");
    await stubSaveDialog(running.app, path);
    await screen().getByRole("button", { name: "导出讲义" }).click();
    await running.window.getByRole("menuitem", { name: "Word" }).click();
    await running.window.getByRole("status").filter({ hasText: "讲义.docx" }).waitFor();
    const { text } = await readDocx(path);
    expect(text).toContain("每年滚动实施100个……项目");
    expect(text).toContain("三、产业（放进时的文字，现文件中未找到）");
  });

  it("takes the present words for its own when it is told to, and gives them back", async () => {
    const stored = async () =>
      (await storedRows<Handout>(running.window, "handouts"))[0]?.entries.map((one) =>
        one.kind === "passage" ? one.citation.target.quote.exact : "",
      );
    await entry(0).getByRole("button", { name: "改用现在的文字" }).click();
    await expect.poll(stored).toEqual([PRESENT, GONE]);
    await entry(0).getByText("原文有改动").waitFor({ state: "hidden" });
    expect(await words(0)).toBe("每年滚动实施100个……项目");
    await running.window.getByRole("banner").getByRole("button", { name: "撤销" }).click();
    await expect.poll(stored).toEqual([CHANGED, GONE]);
    expect(running.errors).toEqual([]);
  });
});
