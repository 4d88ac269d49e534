import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { Variant } from "../../domain/collation/variant";
import { stubSaveDialog } from "./support/launch";
import { readPdf } from "./support/read-pdf";
import { paintedTexts } from "./support/reading";
import { testedProgram } from "./support/tested-program";

const PROJECT = resolve(import.meta.dirname, "../..");

/** What the command line says of the same two editions. */
function collatedByCommand(): readonly Variant[] {
  const args = ["build/scripts/cli.mjs", "collate", "anhui-newspaper", "anhui-web"];
  const printed = execFileSync(process.execPath, args, { cwd: PROJECT, encoding: "utf8" });
  return (JSON.parse(printed) as { readonly variants: readonly Variant[] }).variants;
}

const COMMENT = "网页版与上文相合，待查公报。";

describe("the collation of two editions", { timeout: 120_000 }, () => {
  const variants = collatedByCommand();
  const place = (a: string, b: string) =>
    variants.findIndex((one) => one.a.text === a && one.b.text === b);
  const running = testedProgram();
  const start = async () => {
    await running.start();
    await running.window.keyboard.press("Control+2");
  };
  beforeAll(async () => {
    await start();
    await list().waitFor();
  });

  const screen = () => running.window.getByRole("main", { name: "校勘" });
  const list = () => running.window.getByRole("listbox", { name: "异文" });
  const selected = () => list().getByRole("option", { selected: true });
  const chip = (kind: string) => screen().getByText(new RegExp(`^${kind} \\d+$`));
  const count = () => screen().getByRole("status").filter({ hasText: /^显示/ });
  const words = () => screen().getByRole("textbox", { name: "在异文和校记中查找" });
  const text = (name: string) => screen().getByRole("article", { name });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await running.window.keyboard.press(key);
  };
  const edition = async (side: "甲本" | "乙本", name: string) => {
    await screen().getByRole("combobox", { name: side, exact: true }).click();
    await running.window.getByRole("option", { name, exact: true }).click();
  };
  /** Goes to the variant by its words, and leaves it looked at. */
  const find = async (wanted: string) => {
    await words().fill(wanted);
    await list().getByRole("option").first().click();
    await words().fill("");
    await expect.poll(() => selected().textContent()).toContain(wanted);
  };

  it("lists what the command line finds, kind by kind", async () => {
    const names = { wording: "文字", punctuation: "标点", moved: "移位" } as const;
    for (const [kind, name] of [
      ...Object.entries(names),
      ["only-a", "仅甲本"],
      ["only-b", "仅乙本"],
    ]) {
      const found = variants.filter((one) => one.kind === kind).length;
      await expect.poll(() => chip(name ?? "").textContent()).toBe(`${name} ${found}`);
    }
    expect(await count().textContent()).toBe(
      `显示 ${variants.length} 处，共 ${variants.length} 处`,
    );
    const first = list().getByRole("option").first();
    expect(await first.getAttribute("aria-setsize")).toBe(String(variants.length));
  });

  it("leaves punctuation out with one click, in the list and in the text", async () => {
    // Those of marks are a little below.
    await find("科技");
    const marks = text("两本合读").locator('[data-kind="punctuation"]');
    await expect.poll(() => marks.count()).toBeGreaterThan(0);
    await chip("标点").click();
    const others = variants.filter(({ kind }) => kind !== "punctuation").length;
    await expect
      .poll(() => count().textContent())
      .toBe(`显示 ${others} 处，共 ${variants.length} 处`);
    await expect.poll(() => marks.count()).toBe(0);
    await chip("标点").click();
  });

  it("finds variants by their words, and says so where there are none", async () => {
    await words().fill("钻级");
    await expect.poll(() => list().getByRole("option").count()).toBe(1);
    await words().fill("没有的词");
    await screen().getByRole("button", { name: "显示全部异文" }).click();
    await expect
      .poll(() => count().textContent())
      .toMatch(new RegExp(`^显示 ${variants.length} 处`));
  });

  it("goes from one to the next by key, and both texts follow", async () => {
    await find("钻级");
    await list().focus();
    const at = place("星级", "钻级");
    const number = (index: number) => new RegExp(`^${index + 1}\\D`);
    await press("j");
    await expect.poll(() => selected().textContent()).toMatch(number(at + 1));
    await press("k", "k");
    await expect.poll(() => selected().textContent()).toMatch(number(at - 1));
    await press("F4");
    await expect.poll(() => selected().textContent()).toMatch(number(at));
    const active = text("两本合读").locator(".reading[data-active]");
    await expect.poll(() => active.allTextContents()).toEqual(["星级", "钻级"]);
    await expect.poll(() => active.first().isVisible()).toBe(true);
    expect(await active.first().evaluate((mark) => mark.tagName)).toBe("DEL");
    expect(await active.last().evaluate((mark) => mark.tagName)).toBe("INS");
  });

  it("shows the first edition with the other's readings below, and a click there goes to the list", async () => {
    await screen().getByText("甲本带校记").click();
    const apparatus = screen().getByRole("region", { name: "校记", exact: true });
    const at = place("星级", "钻级");
    await apparatus.getByRole("button", { name: `〔${at + 1}〕 星级 ] 乙作“钻级”` }).waitFor();
    await expect
      .poll(() => text("甲本带校记").locator(".lemma[data-active]").allTextContents())
      .toEqual(["星级"]);
    await apparatus.getByRole("button", { name: `〔${at + 2}〕` }).click();
    await expect.poll(() => selected().textContent()).toMatch(new RegExp(`^${at + 2}\\D`));
    await text("甲本带校记").getByText("星级", { exact: true }).click();
    await expect.poll(() => selected().textContent()).toMatch(new RegExp(`^${at + 1}\\D`));
    await screen().getByText("两本合读").click();
  });

  it("unfolds the lines that are the same", async () => {
    const folds = text("两本合读").getByRole("button", { name: /段相同/ });
    await find("本报讯");
    const before = await folds.count();
    expect(before).toBeGreaterThan(0);
    await folds.first().click();
    await expect.poll(() => folds.count()).toBeLessThan(before);
  });

  it("keeps what is said of a variant, takes it back, and has it again after a restart", async () => {
    await find("钻级");
    await list().focus();
    await press("2", "m");
    await running.window.keyboard.type(COMMENT);
    await press("Escape");
    await expect.poll(() => selected().textContent()).toContain(`用乙本`);
    await expect.poll(() => selected().textContent()).toContain(COMMENT);
    await press("Control+z");
    await expect.poll(() => selected().textContent()).not.toContain(COMMENT);
    expect(await selected().textContent()).toContain("用乙本");
    await press("Control+z");
    await expect.poll(() => selected().textContent()).not.toContain("用乙本");
    await press("Control+y", "Control+y");
    await expect.poll(() => selected().textContent()).toContain(COMMENT);
    expect(running.errors).toEqual([]);

    await running.close();
    await start();
    await list().waitFor();
    await find("钻级");
    expect(await selected().textContent()).toContain(COMMENT);
    const journal = await readFile(join(running.userDataDir, "journal/annotations.jsonl"), "utf8");
    expect(journal).toContain(COMMENT);
    await screen().getByRole("combobox", { name: "按校记筛选" }).click();
    await running.window.getByRole("option", { name: "用乙本 1" }).click();
    await expect.poll(() => list().getByRole("option").count()).toBe(1);
  });

  it("saves what is listed in four formats that others can read", async () => {
    const save = async (item: string, extension: string) => {
      const path = join(running.folder, `校勘记.${extension}`);
      await stubSaveDialog(running.app, path);
      await screen().getByRole("button", { name: "导出表格" }).click();
      await running.window.getByRole("menuitem", { name: item }).click();
      await running.window.getByText(path).waitFor();
      return path;
    };
    const csv = await readFile(await save("CSV 表格", "csv"), "utf8");
    const [head, ...rows] = csv.trimEnd().split("\r\n");
    expect(head).toContain("序,位置,类别,甲本,乙本,用,校记");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/\[-星级-\].*\{\+钻级\+\}/);
    expect(rows[0]).toContain(`用乙本,${COMMENT}`);
    // All of them now.
    await screen().getByRole("combobox", { name: "按校记筛选" }).click();
    await running.window.getByRole("option", { name: /^全部/ }).click();
    const docx = unzipSync(await readFile(await save("Word 文档", "docx")));
    const body = strFromU8(docx["word/document.xml"] ?? new Uint8Array());
    expect(body.match(/<w:tr[ >]/g)).toHaveLength(variants.length + 1);
    expect(body).toContain(COMMENT);
    const xlsx = unzipSync(await readFile(await save("Excel 表格", "xlsx")));
    const sheets = Object.entries(xlsx).filter(([name]) => name.endsWith(".xml"));
    expect(sheets.map(([, bytes]) => strFromU8(bytes)).join("")).toContain(COMMENT);
    const pdf = await readPdf(await save("PDF", "pdf"));
    expect(pdf.text.replace(/\s/g, "")).toContain(COMMENT);
    expect(pdf.info.Title).toBe("校勘记");
  });

  it("leads to both places in the text, side by side", async () => {
    await find("钻级");
    await list().focus();
    await press("Enter");
    await running.window.getByRole("region", { name: /安徽纲要（报纸版）/ }).waitFor();
    await running.window.getByRole("region", { name: /安徽纲要（网页版）/ }).waitFor();
    await expect
      .poll(async () => (await paintedTexts(running.window, "place")).toSorted())
      .toEqual(["星级", "钻级"].toSorted());
    await press("Control+2");
    await expect.poll(() => selected().textContent()).toContain("钻级");
  });

  it("says in a sentence why there is nothing to compare, or little", async () => {
    await edition("乙本", "安徽纲要（报纸版）");
    await screen()
      .getByText(/是同一份文件/)
      .waitFor();
    await edition("乙本", "湖北纲要");
    await screen()
      .getByText(/没有把这两份文件记为同一作品|恐怕不是同一作品/)
      .waitFor();
    const path = join(running.folder, "一字.txt");
    await writeFile(path, "一");
    await running.window.getByTestId("import-files").setInputFiles(path);
    const dialog = running.window.getByRole("dialog", { name: "导入文件" });
    await dialog.getByRole("button", { name: /存入文库（1 份）/ }).click();
    await dialog.getByRole("button", { name: "关闭" }).last().click();
    await dialog.waitFor({ state: "hidden" });
    await screen().getByRole("combobox", { name: "乙本", exact: true }).click();
    await running.window.getByRole("option").last().click();
    await screen()
      .getByText(/恐怕不是同一作品的两个版本/)
      .waitFor();
    await expect.poll(() => list().getByRole("option").count()).toBeGreaterThan(0);
  });

  it("swaps the editions, and keeps the choice", async () => {
    await edition("乙本", "安徽纲要（网页版）");
    await screen().getByRole("button", { name: "对调甲本和乙本" }).click();
    await expect.poll(() => chip("仅甲本").textContent()).toBe("仅甲本 10");
    await find("钻级");
    expect(await selected().textContent()).toContain("用甲本");
    await running.close();
    await start();
    await expect.poll(() => chip("仅甲本").textContent()).toBe("仅甲本 10");
  });

  it("says what is missing where the library has one document, and goes on when the others are back", async () => {
    await press("Control+l");
    const table = running.window.getByRole("grid");
    const rows = table.getByRole("row").filter({ hasText: /纲要|计划|一字|随程序/ });
    const all = await rows.count();
    for (let left = all; left > 1; left--) {
      await rows.nth(1).click();
      await press("Delete");
      await expect.poll(() => rows.count()).toBe(left - 1);
    }
    await press("Control+2");
    await screen()
      .getByText(/需要两份文件/)
      .waitFor();
    for (let left = 1; left < all; left++) await press("Control+z");
    await list().waitFor();
    await expect.poll(() => chip("仅甲本").textContent()).toBe("仅甲本 10");
  });

  it("prints no error", () => {
    expect(running.errors).toEqual([]);
  });
});
