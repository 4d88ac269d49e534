import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Annotation } from "../../domain/annotations/annotation";
import { faultsOf } from "../support/web-annotation-schema";
import { annotateTwoDocuments, card } from "./support/annotation-panel";
import { chooseAnnotations, importReviewed } from "./support/exchange";
import { launchApp, stubSaveDialog, type WatchedApp } from "./support/launch";
import { storedAnnotations } from "./support/reading";
import { documentsShown } from "./support/tested-program";

/** One of each document. */
const CHOSEN = ["放心消费在安徽", "质量强省"] as const;

/** A person selects some of the annotations in the list and gives out only those. */
describe("the annotations that are selected", () => {
  let folder: string;
  let sender: WatchedApp;
  let sent: readonly Annotation[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-selected-"));
    sender = await launchApp();
    await annotateTwoDocuments(sender.window);
    for (const words of CHOSEN) await card(sender.window, words).getByRole("checkbox").click();
    await sender.window.getByText("已选 2 条").waitFor();
    sent = (await storedAnnotations(sender.window)).filter(({ passages: [{ target }] }) =>
      CHOSEN.some((words) => words === target.quote.exact),
    );
    expect(sent).toHaveLength(2);
  });
  afterAll(async () => {
    expect(sender.errors).toEqual([]);
    await sender.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Saves what is selected by the menu of the list. */
  const save = async (item: string, path: string) => {
    const { app, window } = sender;
    await stubSaveDialog(app, path);
    await window.getByRole("button", { name: "导出所选批注" }).click();
    await window.getByRole("menuitem", { name: item }).click();
    const dialog = window.getByRole("dialog");
    expect(await dialog.getByRole("radio", { name: "选中的（2 条）" }).isChecked()).toBe(true);
    await dialog.getByLabel("您的名字").fill("张三");
    await dialog.getByRole("button", { name: "选择保存位置" }).click();
    await dialog.getByText("已导出 2 条批注").waitFor();
    await dialog.getByRole("button", { name: "关闭" }).last().click();
    await dialog.waitFor({ state: "hidden" });
  };
  /** What another person has after taking the file in. */
  const received = async (path: string): Promise<readonly Annotation[]> => {
    const receiver = await launchApp();
    try {
      await documentsShown(receiver.window);
      await chooseAnnotations(receiver.window, path);
      await importReviewed(receiver.window, "已导入 2 条批注");
      expect(receiver.errors).toEqual([]);
      return await storedAnnotations(receiver.window);
    } finally {
      await receiver.close();
    }
  };
  /** What a file carries of annotations, in one order. */
  const carried = (annotations: readonly Annotation[]) =>
    annotations
      .map(({ id, passages, style, colour, tags, comment, createdAt }) => ({
        ...{ id, style, colour, tags, comment, createdAt },
        places: passages.map(({ target: { documentId, position, quote } }) => ({
          ...{ documentId, position, quote },
        })),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));

  it("are all that a .duidu file holds, and come back out of it as they were", async () => {
    const path = join(folder, "选中.duidu");
    await save("对读批注（.duidu）", path);
    const back = await received(path);
    expect(carried(back)).toEqual(carried(sent));
    expect(back.every(({ layerId }) => layerId !== null)).toBe(true);
  });

  it("are all that a .jsonld file holds, by the standard, and come back out of it", async () => {
    const path = join(folder, "选中.jsonld");
    await save("W3C 批注（.jsonld）", path);
    const json: unknown = JSON.parse(await readFile(path, "utf8"));
    expect(faultsOf(json)).toEqual([]);
    expect(json).toMatchObject({ total: 2 });
    expect(carried(await received(path))).toEqual(carried(sent));
  });

  it("stay selected, and nothing of them is altered by it", async () => {
    await sender.window.getByText("已选 2 条").waitFor();
    expect(await storedAnnotations(sender.window)).toHaveLength(5);
    expect(carried(await storedAnnotations(sender.window))).toEqual(
      expect.arrayContaining(carried(sent)),
    );
  });
});
