import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { annotatedPdf } from "../support/annotated-pdf";
import { faultsOf } from "../support/web-annotation-schema";
import { chooseAnnotations, exportAnnotations, importReviewed } from "./support/exchange";
import { launchApp, stubSaveDialog, type WatchedApp } from "./support/launch";
import { pickDocument, selectText, storedAnnotations } from "./support/reading";

const MARKED = "牢固树立质量第一意识";

/** Annotations go out by the W3C's standard, come back as a layer, and the layer is looked after. */
describe("layers", () => {
  let folder: string;
  let file: string;
  let running: WatchedApp;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-layers-"));
    file = join(folder, "张三.jsonld");
    const sender = await launchApp();
    await pickDocument(sender.window, 1, "安徽纲要（报纸版）");
    await selectText(sender.window, 1, MARKED);
    await sender.window.keyboard.press("3");
    await sender.window.locator(".card").filter({ hasText: MARKED }).waitFor();
    await stubSaveDialog(sender.app, file);
    await exportAnnotations(sender.window, "导出为 W3C 批注（.jsonld）", "张三");
    await sender.close();
    running = await launchApp();
  });
  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });
  const layers = () => running.window.getByRole("dialog", { name: "图层" });
  const manage = () => running.window.getByRole("button", { name: "管理", exact: true }).click();

  it("come from a file that is what the standard says, with who made it", async () => {
    const json: unknown = JSON.parse(await readFile(file, "utf8"));
    expect(faultsOf(json)).toEqual([]);
    expect(json).toMatchObject({
      total: 1,
      first: { items: [{ creator: { name: "张三" }, target: { styleClass: "highlight blue" } }] },
    });
    const { window } = running;
    await chooseAnnotations(window, file);
    await importReviewed(window, "已导入 1 条批注");
    await window.getByRole("button", { name: /^张三 1$/ }).waitFor();
  });

  it("are given another name and another shape", async () => {
    const { window } = running;
    await manage();
    await layers().getByLabel("图层名").fill("张主任");
    await layers().getByLabel("图层名").press("Enter");
    await layers()
      .getByRole("button", { name: /^张主任：方/ })
      .click();
    await layers()
      .getByRole("button", { name: /^张主任：三角/ })
      .waitFor();
    await window.keyboard.press("Escape");
    await window.getByRole("button", { name: /^张主任 1$/ }).waitFor();
  });

  it("are removed with their annotations, and all of it comes back in one step", async () => {
    const { window } = running;
    await manage();
    await layers().getByRole("button", { name: "移除 张主任 的图层" }).click();
    await layers().getByRole("button", { name: "移除图层和 1 条批注" }).click();
    await layers().getByText("还没有图层").waitFor();
    expect(await storedAnnotations(window)).toEqual([]);
    await layers().getByRole("button", { name: "关闭" }).last().click();
    await layers().waitFor({ state: "hidden" });
    await window.keyboard.press("Control+z");
    await window.getByRole("button", { name: /^张主任 1$/ }).waitFor();
    expect(await storedAnnotations(window)).toHaveLength(1);
  });

  it("can be in a PDF: dropped, it asks what is meant", async () => {
    const { window } = running;
    const bytes = await annotatedPdf(
      [{ text: "Quality first", x: 72, y: 700 }],
      [{ subtype: "Highlight", stretches: [[0, 0, 7]], author: "Wang" }],
      true,
    );
    await window.evaluate((bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], "wang.pdf"));
      dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
    }, Array.from(bytes));
    const question = window.getByRole("dialog", { name: "wang.pdf" });
    await question.getByText("这份 PDF 里有 1 条批注").waitFor();
    await question.getByRole("button", { name: "其中的批注，放到文库里的文件上" }).click();
    const review = window.getByRole("dialog", { name: "导入批注" });
    await review.getByText("文库里没有这份文件；以后导入了它").waitFor();
    await review.getByRole("button", { name: "取消" }).click();
    expect(running.errors).toEqual([]);
  });
});
