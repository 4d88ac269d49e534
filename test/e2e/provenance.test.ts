import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Locator } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../build/setup/paths.mjs";
import type { Edit } from "../../domain/document/edit";
import zhCN from "../../renderer/messages/zh-CN.json";
import { clickText, paintedTexts, pickDocument, selectionBar, selectText } from "./support/reading";
import { testedProgram } from "./support/tested-program";

/** What the command line prints of a document's provenance. */
interface Printed {
  readonly source: { readonly sha256: string; readonly length: number };
  readonly cleaned: { readonly length: number };
  readonly edits: readonly Edit[];
}

async function provenanceOf(id: string): Promise<Printed> {
  const script = join(ROOT, "build", "scripts", "cli.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [script, "provenance", id], {
    cwd: ROOT,
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Printed;
}

const written = (value: number) => value.toLocaleString("zh-CN");

/** A person looks at where two texts come from, and at what is in doubt about them. */
describe("provenance in the window", () => {
  const running = testedProgram();
  let hubei: Printed;
  beforeAll(async () => {
    hubei = await provenanceOf("hubei");
    await running.start();
    await pickDocument(running.window, 1, "湖北纲要");
    await pickDocument(running.window, 2, "安徽纲要（网页版）");
  });

  const pane = (number: number) =>
    running.window.getByRole("region", { name: new RegExp(`^第 ${number} 栏`) });
  const dialog = () => running.window.getByRole("dialog");
  const rule = (name: string) =>
    dialog()
      .getByRole("navigation", { name: "整理的种类" })
      .getByRole("button", { name: new RegExp(`^${name}`) });
  const firstEdit = () => dialog().getByRole("article").first();
  const openRecord = async () => {
    await pane(1).getByRole("button", { name: "整理记录" }).click();
    await rule("全部").waitFor();
  };
  /** A text without the signs that are drawn beside it. */
  const textOf = async (locator: Locator) => (await locator.textContent()) ?? "";

  it("counts the edits of every rule as the command line does", async () => {
    await openRecord();
    const counts = new Map<keyof typeof zhCN.provenance.rules, number>();
    for (const { rule: name } of hubei.edits) counts.set(name, (counts.get(name) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(3);
    for (const [name, count] of counts) {
      const line = rule(zhCN.provenance.rules[name]);
      await expect(textOf(line.locator(".rule-count"))).resolves.toBe(written(count));
    }
    await expect(textOf(rule("全部"))).resolves.toBe(`全部${written(hubei.edits.length)}`);
    expect(await rule("").count()).toBe(counts.size + 1);
    await expect(textOf(dialog())).resolves.toContain(hubei.source.sha256);
  });

  it("shows an edit in its source and in the cleaned text, side by side", async () => {
    await rule("去拼音注音").click();
    const pinyin = hubei.edits.find((edit) => edit.rule === "pinyin");
    expect(pinyin?.replacement).toBe("");
    await expect(textOf(firstEdit().locator("del"))).resolves.toBe("(hú)");
    const [source, cleaned] = await firstEdit().locator(".excerpt").allTextContents();
    expect(source).toContain("中共湖(hú)北省委");
    expect(cleaned).toContain("中共湖北省委");
    expect(await firstEdit().locator("ins").count()).toBe(0);
    await rule("繁转简").click();
    await expect(textOf(firstEdit().locator("del"))).resolves.toMatch(/^.$/);
    await expect(textOf(firstEdit().locator("ins"))).resolves.toMatch(/^.$/);
  });

  it("draws only the edits in view, and reaches the last one", async () => {
    await rule("去拼音注音").click();
    const list = dialog().getByRole("feed");
    expect(await dialog().getByRole("article").count()).toBeLessThan(60);
    const last = dialog().getByRole("article", { name: /^524 / });
    // Heights are known once drawn: the end moves while it is approached.
    await expect
      .poll(async () => {
        await list.press("End");
        return last.count();
      })
      .toBe(1);
  });

  it("verifies the record from the file's bytes and says the figures", async () => {
    await dialog().getByRole("button", { name: "核对" }).click();
    const outcome = dialog().getByText(/^核对无误/);
    await outcome.waitFor();
    const said = await textOf(outcome);
    for (const figure of [hubei.source.length, hubei.edits.length, hubei.cleaned.length])
      expect(said).toContain(` ${written(figure)} `);
  });

  it("leads from an edit to its place in the text", async () => {
    await rule("繁转简").click();
    const changed = await textOf(firstEdit().locator("ins"));
    await firstEdit().getByRole("button").click();
    await dialog().waitFor({ state: "hidden" });
    expect(await paintedTexts(running.window, "place")).toEqual([changed]);
  });

  it("shows a selected passage as the source has it", async () => {
    await selectText(running.window, 1, "服务");
    await selectionBar(running.window).getByRole("button", { name: "原文" }).click();
    const source = dialog().getByRole("region", { name: "来源" });
    await expect(textOf(source.locator(".passage-own"))).resolves.toBe("服務(wù)");
    const cleaned = dialog().getByRole("region", { name: "整理后" });
    await expect(textOf(cleaned.locator(".passage-own"))).resolves.toBe("服务");
    await expect(textOf(dialog())).resolves.toContain("繁转简 1 处去拼音注音 1 处");
    await running.window.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
  });

  it("says so where a passage stands in the source as it is, by key", async () => {
    await selectText(running.window, 2, "构筑产业质量竞争优势");
    await running.window.keyboard.press("o");
    await dialog().getByText("这一段与来源逐字相同，没有整理过。").waitFor();
    await running.window.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
  });

  it("lists the swapped values of a source as doubtful and leads to them", async () => {
    await pane(2).getByRole("button", { name: "存疑 1" }).click();
    const [finding] = await dialog().getByRole("listitem").allTextContents();
    expect(finding).toContain("疑似对调");
    expect(finding).toContain("“行业类型”一项写的是“大型,微型,中型,小型”");
    expect(finding).toContain("“企业规模”一项写的是“服务业,金融业");
    await dialog()
      .getByRole("listitem")
      .getByRole("button", { name: /正文之前/ })
      .click();
    await dialog().waitFor({ state: "hidden" });
    expect(await paintedTexts(running.window, "place")).toEqual(["大型,微型,中型,小型"]);
  });

  it("marks doubtful places in the text and says of a clicked one what is seen", async () => {
    const marked = await paintedTexts(running.window, "finding");
    expect(marked).toHaveLength(2);
    expect(marked[0]).toBe("大型,微型,中型,小型");
    await clickText(running.window, 2, "大型,微型");
    const note = running.window.getByRole("note");
    await expect(textOf(note)).resolves.toContain("疑似对调");
    expect(await paintedTexts(running.window, "place")).toEqual([]);
    await note.getByRole("button", { name: "全部存疑" }).click();
    await dialog().getByRole("listitem").waitFor();
  });

  it("hides the marks when they are switched off", async () => {
    await dialog().getByRole("switch", { name: "在正文中标出存疑之处" }).click();
    await expect.poll(() => paintedTexts(running.window, "finding")).toEqual([]);
    await dialog().getByRole("switch", { name: "在正文中标出存疑之处" }).click();
    await expect.poll(() => paintedTexts(running.window, "finding")).toHaveLength(2);
    await running.window.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
  });

  it("opens the record of the focused document by key", async () => {
    await pickDocument(running.window, 1, "安徽纲要（报纸版）");
    await running.window.keyboard.press("F9");
    await rule("移标题").click();
    await expect(textOf(firstEdit().locator("ins"))).resolves.toMatch(
      /^中共安徽省委安徽省人民政府 印发《安徽省质量强省建设纲要》\n$/,
    );
    await firstEdit()
      .getByText(/^移自来源第/)
      .waitFor();
    await running.window.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
  });

  it("unfolds a long removal", async () => {
    await pickDocument(running.window, 1, "安徽 2016 计划");
    await openRecord();
    await rule("去重复副本").click();
    const removed = firstEdit().locator(".excerpt").first();
    const before = (await textOf(removed)).length;
    await removed.getByRole("button", { name: /展开/ }).click();
    expect((await textOf(removed)).length).toBeGreaterThan(before + 3000);
    await running.window.keyboard.press("Escape");
  });

  const importFiles = async (...files: string[]) => {
    await running.window.getByTestId("import-files").setInputFiles(files);
    const importing = running.window.getByRole("dialog", { name: "导入文件" });
    await importing.getByRole("button", { name: /存入文库/ }).click();
    await importing.getByText(/^已存入/).waitFor();
    await running.window.keyboard.press("Escape");
    await importing.waitFor({ state: "hidden" });
  };
  /** Opens a document in the focused pane, and its record. */
  const openRecordOf = async (title: string) => {
    await running.window.locator(".library-entry").and(running.window.getByTitle(title)).click();
    await running.window.keyboard.press("F9");
  };

  it("verifies an imported file of another format in the same way", async () => {
    await importFiles(join(ROOT, "test", "fixtures", "plan.pdf"));
    await openRecordOf("某某县质量提升实施方案");
    await dialog().getByText("plan.pdf").waitFor();
    await dialog().getByRole("button", { name: "核对" }).click();
    await dialog()
      .getByText(/^核对无误/)
      .waitFor();
    await running.window.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
  });

  it("says what is missing when the file a text was made of has gone", async () => {
    const path = join(running.userDataDir, "关于改进计量工作的通知.txt");
    // 关于改进计量工作的通知, the first line of it, in GB18030.
    const name = [0xb9d8, 0xd3da, 0xb8c4, 0xbdf8, 0xbcc6, 0xc1bf, 0xb9a4, 0xd7f7, 0xb5c4];
    const bytes = [...name, 0xcda8, 0xd6aa].flatMap((pair) => [pair >> 8, pair & 0xff]);
    await writeFile(path, Uint8Array.from(bytes));
    await importFiles(path);
    await openRecordOf("关于改进计量工作的通知");
    await dialog()
      .getByText(/^来源文件没有需要整理的地方/)
      .waitFor();
    await running.window.keyboard.press("Escape");
    await dialog().waitFor({ state: "hidden" });
    await rm(join(running.userDataDir, "originals"), { recursive: true });
    await running.window.reload();
    await openRecordOf("关于改进计量工作的通知");
    await dialog().getByRole("alert").filter({ hasText: "找不到这份文件的来源文件" }).waitFor();
    await running.window.keyboard.press("Escape");
  });

  it("prints no error in all this", () => {
    expect(running.errors).toEqual([]);
  });
});
