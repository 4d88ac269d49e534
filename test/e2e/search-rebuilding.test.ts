import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../build/setup/paths.mjs";
import { withSegments } from "./support/kept-index";
import { launchApp } from "./support/launch";
import { documentsShown } from "./support/tested-program";

/** So many imported documents take some tenths of a second to be indexed. */
const COUNT = 60;
/** A word that the imported documents alone have, each so many times. */
const WORD = "琉璃样本";
const TIMES = 3;
const WHOLE = `共 ${COUNT * TIMES} 处，${COUNT} 份文件`;

/** A moment of the panel of results. */
interface Moment {
  readonly notice: string;
  readonly summary: string;
  readonly firstHit: string;
}

/** Keeps every state of the panel in which it says that the index is being made. */
async function watchPanel(window: Page): Promise<void> {
  await window.evaluate(() => {
    const moments: Moment[] = [];
    Object.assign(globalThis, { moments });
    const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? "";
    new MutationObserver(() => {
      const notice = textOf(".search-notices");
      if (!notice.includes("正在重建索引")) return;
      moments.push({
        notice,
        summary: textOf(".search-summary [role=status]"),
        firstHit: textOf(".search-results .hit-text"),
      });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

function moments(window: Page): Promise<readonly Moment[]> {
  return window.evaluate(() => (globalThis as unknown as { moments: Moment[] }).moments);
}

describe("searching while the index is made anew", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-rebuilding-"));
    await mkdir(join(folder, "files"));
    const text = await readFile(join(ROOT, "seeds/documents/hubei.txt"), "utf8");
    for (let number = 0; number < COUNT; number++) {
      const lines = text
        .split("\n")
        .map((line, at) => (at % 9 === number % 9 ? `${line}（第${number}号）` : line));
      lines.splice(lines.length >> 1, 0, `${WORD}第一，${WORD}第二。`, `${WORD}第三。`);
      await writeFile(
        join(folder, "files", `通知${number}.txt`),
        `关于第${number}号工作的通知\n\n${lines.join("\n")}`,
      );
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("imports a library", async () => {
    const { window, errors, close } = await launchApp({ userDataDir: join(folder, "data") });
    await documentsShown(window);
    const files = Array.from({ length: COUNT }, (_, at) => join(folder, "files", `通知${at}.txt`));
    await window.getByTestId("import-files").setInputFiles(files);
    const dialog = window.getByRole("dialog", { name: "导入文件" });
    await dialog.getByRole("button", { name: `存入文库（${COUNT} 份）` }).click();
    await dialog.getByText(`已存入 ${COUNT} 份文件。`).waitFor();
    await dialog.getByRole("button", { name: "关闭" }).last().click();
    await expect.poll(() => withSegments(window, "count")).toBeGreaterThan(1);
    expect(errors).toEqual([]);
    await close();
  });

  it("loses its index", async () => {
    const { window, close } = await launchApp({ userDataDir: join(folder, "data") });
    await window.getByRole("combobox", { name: "检索全部文件" }).fill(WORD);
    await window.getByText(WHOLE).waitFor();
    expect(await withSegments(window, "clear")).toBeGreaterThan(0);
    await close();
  });

  it("finds all meanwhile and says so; the notice goes by itself", async () => {
    const { window, errors, close } = await launchApp({ userDataDir: join(folder, "data") });
    await watchPanel(window);
    await window.getByRole("combobox", { name: "检索全部文件" }).fill(WORD);
    const panel = window.getByRole("tabpanel", { name: /检索/ });
    await panel.getByText(WHOLE).waitFor();
    await expect.poll(() => panel.getByText("正在重建索引").count()).toBe(0);
    const seen = await moments(window);
    expect(seen.length).toBeGreaterThan(0);
    for (const { notice, summary, firstHit } of seen) {
      expect(notice).toMatch(/先逐篇查找：\d+ 份文件还没有索引/);
      expect(summary).toBe(WHOLE);
      expect(firstHit).toContain(WORD);
    }
    await panel.getByText(WHOLE).waitFor();
    await expect.poll(() => panel.locator(".hit").first().innerText()).toContain(WORD);
    expect(errors).toEqual([]);
    await close();
  });
});
