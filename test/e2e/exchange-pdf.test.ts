import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toW3C } from "../../domain/annotations/w3c";
import { richTextOf } from "../../domain/rich-text/plain-text";
import { annotationOn } from "../support/small-document";
import { builtDocument } from "./support/built-library";
import { chooseAnnotations, importReviewed } from "./support/exchange";
import { exportHeadless, type HeadlessOutcome, removeFolder } from "./support/headless-export";
import { launchApp, type WatchedApp } from "./support/launch";
import { addForeignMarks } from "./support/mark-pdf";
import { storedAnnotations } from "./support/reading";

const document = builtDocument("anhui-newspaper");

/** Passages that are hard to read back: across lines and pages, twice the same words, in a table, under each other. */
const MADE = [
  annotationOn(document, "牢固树立质量第一意识", {
    id: "one",
    comment: richTextOf("要点\n第二行"),
  }),
  annotationOn(document, "完善质量治理机制,加强全面质量管理", { id: "two", colour: "green" }),
  annotationOn(document, "加强全面质量管理,促进质量变革创新", { id: "three", style: "underline" }),
  annotationOn(document, "抽检合格率(%)", { id: "cell", style: "strike-out", colour: "blue" }),
  annotationOn(document, document.text.slice(2000, 3600), { id: "long", colour: "red" }),
];

/** A PDF of ours read back, and one that another program has written marks into. */
describe("annotations in a PDF", () => {
  let outcome: HeadlessOutcome;
  let path: string;
  let running: WatchedApp;
  beforeAll(async () => {
    outcome = await exportHeadless({
      documentId: document.id,
      annotations: JSON.stringify(MADE.map((one) => toW3C(one, document))),
    });
    if (!outcome.result.ok) throw new Error(outcome.result.message);
    ({ path } = outcome.result);
    running = await launchApp();
  });
  afterAll(async () => {
    await running.close();
    await removeFolder(outcome.folder);
  });

  const dialog = () => running.window.getByRole("dialog", { name: "导入批注" });

  it("exported by the program come back as the same ones, by their names in the file", async () => {
    const { window } = running;
    await chooseAnnotations(window, path);
    await dialog().getByText(`对读 的 ${MADE.length} 条批注`).waitFor();
    await importReviewed(window, `已导入 ${MADE.length} 条批注`);
    const stored = await storedAnnotations(window);
    const seen = ({ id, passages, style, colour, comment }: (typeof stored)[number]) => ({
      ...{ id, style, colour, comment },
      targets: passages.map(({ target }) => target),
    });
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(stored.map(seen).sort(byId)).toEqual(MADE.map(seen).sort(byId));
  });

  it("change nothing when they come in again", async () => {
    const { window } = running;
    const before = await storedAnnotations(window);
    await chooseAnnotations(window, path);
    await dialog()
      .getByRole("button", { name: /^已有，相同/ })
      .waitFor();
    expect(await dialog().getByRole("button", { name: "导入", exact: true }).isDisabled()).toBe(
      true,
    );
    await dialog().getByRole("button", { name: "取消" }).click();
    expect(await storedAnnotations(window)).toEqual(before);
  });

  it("made by another program come in where their words stand, those without words are set aside", async () => {
    const { window } = running;
    const folder = await mkdtemp(join(tmpdir(), "duidu-marked-"));
    const foreign = join(folder, "王五批注过的.pdf");
    await addForeignMarks(path, foreign, "王五");
    await chooseAnnotations(window, foreign);
    await dialog().getByText("新的").waitFor();
    await dialog()
      .getByRole("button", { name: /^读不出来/ })
      .waitFor();
    await importReviewed(window, "已导入 1 条批注");
    const added = (await storedAnnotations(window)).find(({ id }) => id.startsWith("unnamed-"));
    expect(added).toMatchObject({ style: "highlight", colour: "purple" });
    expect(JSON.stringify(added?.comment)).toContain("这里要核对");
    const [passage] = added?.passages ?? [];
    const { start = 0, end = 0 } = passage?.target.position ?? {};
    expect(document.text.slice(start, end)).toBe(passage?.target.quote.exact);
    expect(end - start).toBeGreaterThan(10);
    expect(running.errors).toEqual([]);
    await rm(folder, { recursive: true, force: true });
  });
});
