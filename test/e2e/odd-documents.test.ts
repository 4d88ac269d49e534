import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { pane } from "../../build/walk/person";
import { pickDocument } from "./support/reading";
import { testedProgram } from "./support/tested-program";

/** Paragraphs without a chapter, an item or a number before them. */
const PLAIN = [
  "质量工作座谈会发言摘要",
  "要加快低碳零碳负碳关键核心技术攻关，推动高耗能行业低碳转型，大力发展绿色供应链。",
  "要壮大质量人才队伍，培养质量专业技能型人才、科研人才、经营管理人才。",
  "要完善质量基础设施，提升计量、标准、认证认可、检验检测一体化服务能力。",
].join("\n\n");

/** Another plain text that treats some of the same. */
const OTHER = [
  "另一次座谈会的记录",
  "与会者建议培养质量专业技能型人才和经营管理人才，壮大质量人才队伍。",
  "也有人提出发展绿色供应链，推动低碳转型。",
].join("\n\n");

/** Nothing of what the others speak of. */
const UNRELATED = [
  "春日游记",
  "清晨渡江，山色如洗，渔舟泊于芦苇之间。",
  "午后微雨，归途闻笛。",
].join("\n\n");

const FILES = {
  "座谈会.txt": PLAIN,
  "记录.txt": OTHER,
  "游记.txt": UNRELATED,
  "一字.txt": "舟",
  "空白.txt": " \n\n ",
} as const;

describe("documents out of the ordinary, read against each other", { timeout: 120_000 }, () => {
  const running = testedProgram();
  beforeAll(async () => {
    await mkdir(join(running.folder, "files"));
    for (const [name, text] of Object.entries(FILES)) {
      await writeFile(join(running.folder, "files", name), text);
    }
    await running.start();
  });

  const text = (number: number) => pane(running.window, number).locator(".pane-text");
  const marks = (number: number) => pane(running.window, number).locator(".mark");
  const grid = () => running.window.getByRole("grid", { name: "对照" });
  const pick = (number: number, title: string) => pickDocument(running.window, number, title);
  const compare = async (...titles: readonly string[]) => {
    await running.window.getByRole("button", { name: /^文件（最多/ }).click();
    for (const one of await running.window.getByRole("option").all()) {
      if ((await one.getAttribute("data-combobox-active")) === "true") await one.click();
    }
    for (const title of titles) {
      await running.window.getByRole("option").filter({ hasText: title }).click();
    }
    await running.window.keyboard.press("Escape");
  };
  const remark = () => running.window.locator(".subject-remarks").getByRole("status").textContent();

  it("refuses a blank file with a sentence, and takes the others", async () => {
    const paths = Object.keys(FILES).map((name) => join(running.folder, "files", name));
    await running.window.getByTestId("import-files").setInputFiles(paths);
    const dialog = running.window.getByRole("dialog", { name: "导入文件" });
    const blank = dialog.getByRole("listitem").filter({ hasText: "空白.txt" });
    await blank.getByText(/中没有文字/).waitFor();
    await dialog.getByRole("button", { name: /存入文库（4 份）/ }).click();
    await dialog.getByText("已存入 4 份文件。").waitFor();
    await dialog.getByRole("button", { name: "关闭" }).last().click();
    await dialog.waitFor({ state: "hidden" });
  });

  it("aligns texts without any structure paragraph by paragraph", async () => {
    await pick(1, "质量工作座谈会发言摘要");
    await pick(2, "另一次座谈会的记录");
    await expect
      .poll(() => marks(1).evaluateAll((all) => all.map((one) => one.ariaLabel ?? "")))
      .toContainEqual(expect.stringMatching(/^要壮大质量人才队伍.*对应 .*与会者建议/));
    await pick(2, "国家纲要");
    await expect
      .poll(() => marks(1).evaluateAll((all) => all.map((one) => one.ariaLabel ?? "")))
      .toContainEqual(
        expect.stringMatching(/^要加快低碳.*对应 国家纲要 \(四\)树立质量发展绿色导向/),
      );
  });

  it("shows one document in two panes, each clause beside itself, with nothing to judge", async () => {
    await pick(1, "国家纲要");
    await pick(2, "国家纲要");
    await expect.poll(() => marks(1).count()).toBeGreaterThan(20);
    expect(await pane(running.window, 1).locator(".mark[data-state=lacking]").count()).toBe(0);
    await text(1).evaluate((one) => one.scrollTo({ top: 2500 }));
    await expect.poll(() => text(2).evaluate((one) => one.scrollTop)).toBeGreaterThan(2400);
    await text(1).focus();
    await running.window.keyboard.press("Control+m");
    await running.window.getByText("才有对应可以判断").waitFor();
  });

  it("reads one character against an outline, and two texts with nothing in common", async () => {
    await pick(1, "舟");
    expect(await text(1).getByRole("article").textContent()).toContain("舟");
    await pick(1, "春日游记");
    await expect.poll(() => marks(1).count()).toBeGreaterThan(0);
    await expect
      .poll(() =>
        marks(1).evaluateAll((all) => all.every((one) => one.dataset.state === "lacking")),
      )
      .toBe(true);
    await text(2).evaluate((one) => one.scrollTo({ top: 1200 }));
    await pane(running.window, 1).getByText("本处在“春日游记”中没有对应内容").waitFor();
  });

  it("lets a text too short to scroll lead by the clause under the pointer or with the keyboard", async () => {
    const none = pane(running.window, 2).getByText("本处在“国家纲要”中没有对应内容");
    const before = await text(2).evaluate((one) => one.scrollTop);
    await none.waitFor({ state: "hidden" });
    await text(1).locator("[data-block]", { hasText: "清晨渡江" }).hover();
    await none.waitFor();
    // It stays when the pointer goes over to it.
    await text(2).hover();
    await none.waitFor();
    expect(await text(2).evaluate((one) => one.scrollTop)).toBe(before);
    await text(2).evaluate((one) => one.scrollBy(0, 60));
    await none.waitFor({ state: "hidden" });
    await marks(1).first().focus();
    await none.waitFor();
    await pick(1, "质量工作座谈会发言摘要");
    await text(1).locator("[data-block]", { hasText: "要加快低碳" }).hover();
    await pane(running.window, 1).locator(".mark[data-lit]").waitFor();
    await none.waitFor({ state: "hidden" });
  });

  it("puts them into the table of subjects, and says where nothing corresponds", async () => {
    await running.window.keyboard.press("Control+1");
    await compare("质量工作座谈会", "另一次座谈会");
    const talents = grid().getByRole("row").filter({ hasText: "要壮大质量人才队伍" });
    await expect.poll(() => talents.textContent()).toContain("与会者建议");
    await compare("春日游记", "湖北纲要");
    await expect.poll(remark).toContain("没有找到相互对应的内容");
    await compare("舟", "湖北纲要");
    await expect.poll(remark).toMatch(/^显示 \d+ 行/);
    await running.window.getByText("章", { exact: true }).click();
    await compare("质量工作座谈会", "另一次座谈会");
    await expect.poll(remark).toContain("没有这种单位");
    await compare("春日游记");
    await running.window.getByText("请在上面选择至少两份文件。").waitFor();
  });

  it("lists no targets and no duties of them, and says so", async () => {
    await running.window.keyboard.press("Control+4");
    await running.window.locator(".facet", { hasText: "文件" }).waitFor();
    await running.window.getByRole("textbox", { name: "在指标中筛选" }).fill("春日游记");
    await running.window.getByText("没有符合条件的指标。").waitFor();
    await running.window.keyboard.press("Control+5");
    await running.window.getByText(/没有写明部门分工/).waitFor();
    expect(running.errors).toEqual([]);
  });
});
