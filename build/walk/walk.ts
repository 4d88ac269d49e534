/*
 * Walks through the main job in the real window, as a person would: opens two
 * documents, searches, annotates, exports. Leaves screenshots and the PDF in out/.
 */
import { mkdir, rm, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { ElectronApplication, Page } from "playwright-core";
import { ROOT } from "../setup/paths.mjs";
import { launchApp, resize, type Size, stubSaveDialog } from "./launch";
import { clickText, pane, pickDocument, search, selectText } from "./person";

const OUT = join(ROOT, "out");

/** A common desktop screen. */
const DESKTOP: Size = { width: 1920, height: 1080 };

/** A goal of the national outline that Hubei's takes up with a number. */
const QUERY = "质量创新先导区";
const HIGHLIGHTED = { pane: 1, words: "打造质量强国建设标杆" };
const COMMENTED = { pane: 1, words: "依托中心城市、城市群开展质量协同发展试点" };
const UNDERLINED = { pane: 2, words: "创建质量强国标杆城市3个以上" };
const COMMENT =
  "湖北提出“国家质量创新先导区2个以上、质量强国标杆城市3个以上”，国家纲要没有写数量。";

/** A step of the walk; it is announced and ends with a screenshot of that name. */
interface Step {
  readonly name: string;
  readonly says: string;
  readonly go: (window: Page, app: ElectronApplication) => Promise<void>;
}

const STEPS: readonly Step[] = [
  { name: "1-two-documents", says: "open two documents", go: openTwo },
  { name: "2-search", says: `search for ${QUERY}`, go: openHits },
  { name: "3-annotations", says: "highlight, underline, comment", go: annotate },
  { name: "4-exported", says: "export the annotated PDF", go: exportPdf },
  { name: "5-wide", says: "read on, on a larger screen", go: readOnWide },
  { name: "6-dark", says: "switch to the dark theme", go: darken },
];

async function openTwo(window: Page): Promise<void> {
  await pickDocument(window, 1, "国家纲要");
  await pickDocument(window, 2, "湖北纲要");
}

async function openHits(window: Page): Promise<void> {
  await search(window, QUERY);
  for (const title of ["国家纲要", "湖北纲要"]) {
    const heading = window.locator(".search-rows h3", { hasText: title });
    await heading.locator("xpath=following::button[1]").click();
  }
}

async function annotate(window: Page): Promise<void> {
  const bar = window.getByRole("toolbar", { name: "批注所选文字" });
  await selectText(window, HIGHLIGHTED.pane, HIGHLIGHTED.words);
  await bar.getByRole("button", { name: "高亮（存疑）" }).click();
  await selectText(window, UNDERLINED.pane, UNDERLINED.words);
  await bar.getByRole("button", { name: "下划线" }).click();
  await selectText(window, COMMENTED.pane, COMMENTED.words);
  await bar.getByRole("button", { name: "批注", exact: true }).click();
  await window.getByRole("textbox", { name: "批注内容" }).fill(COMMENT);
  await window.getByRole("button", { name: "完成" }).click();
  await window.getByRole("status").filter({ hasText: "已保存" }).waitFor();
}

async function exportPdf(window: Page): Promise<void> {
  await clickText(window, COMMENTED.pane, COMMENTED.words);
  await window.getByRole("button", { name: "导出", exact: true }).click();
  await window.getByRole("button", { name: /^选择保存位置/ }).click();
  await window
    .getByRole("status")
    .filter({ hasText: /^已导出/ })
    .waitFor();
}

/** Leaves the dialog, and goes back to the passage of the comment through its card. */
async function readOnWide(window: Page, app: ElectronApplication): Promise<void> {
  await window.getByRole("dialog").getByRole("button", { name: "关闭" }).last().click();
  await resize(app, window, DESKTOP);
  await window.getByRole("button", { name: COMMENTED.words }).click();
}

async function darken(window: Page): Promise<void> {
  await window.getByRole("button", { name: "主题：浅色" }).click();
}

/** Takes a picture when nothing moves any more, so that it shows no half-faded dialog. */
async function photograph(window: Page, name: string): Promise<string> {
  await window.waitForFunction(() => document.getAnimations().length === 0);
  const path = join(OUT, `${name}.png`);
  await window.screenshot({ path });
  return relative(ROOT, path);
}

async function walk(): Promise<void> {
  await mkdir(OUT, { recursive: true });
  const pdf = join(OUT, "国家纲要（批注）.pdf");
  await rm(pdf, { force: true });
  const { app, window, close } = await launchApp();
  try {
    await stubSaveDialog(app, pdf);
    await pane(window, 2).waitFor();
    for (const { name, says, go } of STEPS) {
      await go(window, app);
      console.log(`  ${says}: ${await photograph(window, name)}`);
    }
  } catch (error) {
    await photograph(window, "stopped").then(
      (path) => console.error(`The walk stopped here: ${path}`),
      () => console.error("The walk stopped, and its window is gone."),
    );
    throw error;
  } finally {
    await close();
  }
  const { size } = await stat(pdf);
  const kilobytes = Math.round(size / 1024);
  console.log(`The annotated PDF is ${pdf} (${kilobytes} KB); the screenshots are beside it.`);
}

await walk();
