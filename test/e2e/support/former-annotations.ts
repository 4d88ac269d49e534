import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Annotation } from "../../../domain/annotations/annotation";
import { describeTarget } from "../../../domain/annotations/describe";
import { passageOf } from "../../../domain/annotations/passage";
import type { Target } from "../../../domain/annotations/target";
import { encodeEntry, type JournalRow } from "../../../domain/backup/journal";
import { clean } from "../../../domain/cleaning/clean";
import { textHash } from "../../../domain/library/text-hash";
import { parse } from "../../../domain/parsing/parse";
import { seedText } from "../../support/document-texts";
import { smallDocument } from "../../support/small-document";

/** The document whose text changed since the annotations were made. */
export const CHANGED_DOCUMENT = "anhui-newspaper";

const MADE_AT = "2026-01-02T03:04:05.000Z";

/** The text as it was then: one passage was worded otherwise, one has gone since. */
const former = clean(seedText(CHANGED_DOCUMENT))
  .text.replace("每年滚动实施100个", "每年滚动实施80个")
  .replace("推进种业强省建设,", "建立首席质量官履职报告制度,推进种业强省建设,");

/** Passages annotated then: changed, gone, in place, and moved. */
export const FORMER_QUOTES = [
  "每年滚动实施80个“工业强基”项目",
  "建立首席质量官履职报告制度",
  "牢固树立质量第一意识",
  "构建自建房安全网格化管理体系",
] as const;

/** Where a passage stood then. */
export function formerTarget(quote: string): Target {
  const from = former.indexOf(quote);
  const document = {
    ...smallDocument([], { id: CHANGED_DOCUMENT, text: former, textHash: textHash(former) }),
    ...parse(former),
  };
  return describeTarget(document, { from, to: from + quote.length });
}

export function formerAnnotation(quote: string): Annotation {
  return {
    id: `former-${quote}`,
    passages: [passageOf(formerTarget(quote))],
    style: "highlight",
    colour: "green",
    tags: [],
    comment: null,
    layerId: null,
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
    deletedAt: null,
  };
}

/** A data folder whose journal has annotations made on the former text; the caller removes it. */
export function folderWithFormerAnnotations(): Promise<string> {
  return folderWithFormer(
    FORMER_QUOTES.map(formerAnnotation).map((row) => ({ table: "annotations", id: row.id, row })),
  );
}

/** A data folder whose journal has these rows, made then; the caller removes it. */
export async function folderWithFormer(rows: readonly JournalRow[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "duidu-changed-"));
  await mkdir(join(folder, "journal"));
  const lines = rows.map((row) =>
    encodeEntry({ kind: "change", change: row.id, at: MADE_AT, rows: [row] }),
  );
  await writeFile(join(folder, "journal", "annotations.jsonl"), lines.join(""));
  return folder;
}
