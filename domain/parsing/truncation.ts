import type { Block, BlockKind } from "../document/block";
import type { Chapter, Truncation } from "../document/document";
import { endsSentence } from "../document/line-marks";
import { slice } from "../document/span";

const COMES_FROM = /上接|紧接|续接|转自/;
const GOES_ON = /下转/;

/** A text that ends so was cut off; other blocks may end without a sentence's end. */
const ENDS_AS_SENTENCE: ReadonlySet<BlockKind> = new Set([
  "paragraph",
  "item",
  "point",
  "dash",
  "entry",
]);

/** Kinds of which a short one may end without a full stop. */
const MAY_BE_SHORT: ReadonlySet<BlockKind> = new Set(["paragraph", "point"]);

/** Headings, after which something has to follow. */
const HEADINGS: ReadonlySet<BlockKind> = new Set(["chapter", "section", "box"]);

/** Shorter paragraphs at the end may be a signature or a note nobody recognised. */
const PROSE_LENGTH = 40;

/**
 * Where a text lacks its start or end: told by a newspaper's jump lines, by
 * numbers that do not begin with one, by an end in mid-sentence or after a
 * heading. `jumps` are the jump lines that cleaning removed.
 */
export function findTruncation(
  text: string,
  blocks: readonly Block[],
  chapters: readonly Chapter[],
  jumps: readonly string[],
): Truncation | null {
  const start = jumps.some((jump) => COMES_FROM.test(jump)) || beginsLate(chapters);
  const end = jumps.some((jump) => GOES_ON.test(jump)) || breaksOff(text, blocks.at(-1));
  if (start && end) return "both";
  if (start) return "start";
  return end ? "end" : null;
}

function beginsLate([first]: readonly Chapter[]): boolean {
  if (first === undefined) return false;
  return first.ordinal > 1 || (first.items[0]?.ordinal ?? 1) > 1;
}

function breaksOff(text: string, last: Block | undefined): boolean {
  if (last === undefined) return false;
  if (HEADINGS.has(last.kind)) return true;
  const content = slice(text, last.content);
  if (!ENDS_AS_SENTENCE.has(last.kind) || endsSentence(content)) return false;
  return !MAY_BE_SHORT.has(last.kind) || content.length >= PROSE_LENGTH;
}
