import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Annotation } from "../../domain/annotations/annotation";
import { describeTarget } from "../../domain/annotations/describe";
import { passageOf } from "../../domain/annotations/passage";
import { encodeEntry } from "../../domain/backup/journal";
import { clean } from "../../domain/cleaning/clean";
import { textHash } from "../../domain/library/text-hash";
import { parse } from "../../domain/parsing/parse";
import { seedText } from "../support/document-texts";
import { smallDocument } from "../support/small-document";
import { launchApp, type WatchedApp } from "./support/launch";
import { paintedTexts, pickDocument } from "./support/reading";

/** The document as it was when the annotations were made: one passage read otherwise, one is gone since. */
const { text: present } = clean(seedText("anhui-newspaper"));
const former = present
  .replace("每年滚动实施100个", "每年滚动实施80个")
  .replace("推进种业强省建设,", "建立首席质量官履职报告制度,推进种业强省建设,");

function formerAnnotation(quote: string): Annotation {
  const from = former.indexOf(quote);
  const document = {
    ...smallDocument([], { id: "anhui-newspaper", text: former, textHash: textHash(former) }),
    ...parse(former),
  };
  return {
    id: `former-${quote}`,
    passages: [passageOf(describeTarget(document, { from, to: from + quote.length }))],
    style: "highlight",
    colour: "green",
    tags: [],
    comment: null,
    layerId: null,
    createdAt: "2026-01-02T03:04:05.000Z",
    updatedAt: "2026-01-02T03:04:05.000Z",
    deletedAt: null,
  };
}

const MADE = [
  "每年滚动实施80个“工业强基”项目",
  "建立首席质量官履职报告制度",
  "牢固树立质量第一意识",
  "构建自建房安全网格化管理体系",
];

/** A person comes back to annotations whose text has changed meanwhile. */
describe("annotations of a changed text", () => {
  let folder: string;
  let running: WatchedApp;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-changed-"));
    await mkdir(join(folder, "journal"));
    const at = "2026-01-02T03:04:05.000Z";
    const lines = MADE.map(formerAnnotation).map((row) =>
      encodeEntry({
        kind: "change",
        change: row.id,
        at,
        rows: [{ table: "annotations", id: row.id, row }],
      }),
    );
    await writeFile(join(folder, "journal", "annotations.jsonl"), lines.join(""));
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
  const card = (quote: string) =>
    running.window
      .getByRole("tabpanel", { name: /批注/ })
      .getByRole("article")
      .filter({ hasText: quote });

  it("shows the old words and the new ones, and says what changed", async () => {
    const changed = card("每年滚动实施80个");
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
    await card("构建自建房安全网格化管理体系").getByText("已移位").waitFor();
    expect(await card("牢固树立质量第一意识").innerText()).not.toContain("已移位");
  });

  it("guesses no place for a passage that is gone", async () => {
    const gone = card("建立首席质量官履职报告制度");
    await gone.getByText("失锚").waitFor();
    expect(await gone.innerText()).toContain("没有替您猜位置");
  });
});
