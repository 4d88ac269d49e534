import type { Block } from "../document/block";
import type { Finding } from "../document/finding";
import { endsSentence } from "../document/line-marks";
import { slice } from "../document/span";
import type { Examined } from "./examined";

/** Blocks that are sentences; a heading, a row or a signature ends without a full stop. */
const PROSE: ReadonlySet<Block["kind"]> = new Set(["paragraph", "item", "point", "dash", "entry"]);

/** A shorter line may be a heading or a label nobody recognised. */
const PROSE_LENGTH = 40;

const INSIDE_PROSE = /[，,。；;]/;

/**
 * Finds paragraphs that stop without a full stop. The last one of a text that
 * is known to break off is told with the truncation.
 */
export function unfinishedParagraphs({ text, blocks, truncated }: Examined): readonly Finding[] {
  const breaksOff = truncated === "end" || truncated === "both";
  const last = breaksOff ? blocks.findLast(({ kind }) => kind !== "foot") : undefined;
  return blocks.flatMap((block): Finding[] => {
    if (!PROSE.has(block.kind) || block === last) return [];
    const content = slice(text, block.content);
    const isProse = content.length >= PROSE_LENGTH && INSIDE_PROSE.test(content);
    if (!isProse || endsSentence(content)) return [];
    const { from, to } = block.content;
    return [{ kind: "unfinished-paragraph", from, to, blockId: block.id }];
  });
}
