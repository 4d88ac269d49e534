import type { Block } from "../document/block";
import type { Chapter } from "../document/document";
import type { Finding } from "../document/finding";
import { endsSentence } from "../document/line-marks";
import { slice } from "../document/span";
import type { Examined } from "./examined";

/** Kinds of blocks that stand before and after the text proper. */
const FRAME: ReadonlySet<Block["kind"]> = new Set([
  "title",
  "head",
  "metadata",
  "foot",
  "attachment",
]);

/** Tells what a text lacks at its start and end, as far as its numbers tell. */
export function truncation(examined: Examined): readonly Finding[] {
  const { truncated } = examined;
  const start = truncated === "start" || truncated === "both" ? missingStart(examined) : [];
  const end = truncated === "end" || truncated === "both" ? missingEnd(examined) : [];
  return [...start, ...end];
}

function missingStart({ blocks, chapters }: Examined): readonly Finding[] {
  const first = blocks.find(({ kind }) => !FRAME.has(kind)) ?? blocks[0];
  if (first === undefined) return [];
  const [chapter] = chapters;
  const item = chapter?.items[0]?.ordinal ?? 1;
  return [
    {
      kind: "truncated-start",
      from: first.content.from,
      to: first.content.to,
      blockId: first.id,
      chapters: Array.from({ length: (chapter?.ordinal ?? 1) - 1 }, (_, index) => index + 1),
      heading: chapter?.title === null ? chapter.ordinal : null,
      firstItem: item > 1 ? item : null,
    },
  ];
}

function missingEnd({ text, blocks, chapters }: Examined): readonly Finding[] {
  const last = blocks.findLast(({ kind }) => !FRAME.has(kind)) ?? blocks.at(-1);
  if (last === undefined) return [];
  const chapter: Chapter | undefined = chapters.at(-1);
  return [
    {
      kind: "truncated-end",
      from: last.content.from,
      to: last.content.to,
      blockId: last.id,
      chapter: chapter?.ordinal ?? null,
      item: chapters.findLast(({ items }) => items.length > 0)?.items.at(-1)?.ordinal ?? null,
      midSentence: !endsSentence(slice(text, last.content)),
    },
  ];
}
