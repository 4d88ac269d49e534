import type { Block, BlockKind } from "../../domain/document/block";
import type { SearchableDocument } from "../../domain/search/searchable";

/** A line of a made-up document: text without line break, a paragraph unless told. */
export interface Line {
  readonly text: string;
  readonly kind?: BlockKind;
  /** Length of the lead, from the start of the line. */
  readonly lead?: number;
}

/** A document with one block for each line, in order, without gap. */
export function searchableDocument(
  id: string,
  lines: readonly (Line | string)[],
): SearchableDocument {
  const blocks: Block[] = [];
  let text = "";
  for (const [i, line] of lines.entries()) {
    const {
      text: words,
      kind = "paragraph",
      lead,
    }: Line = typeof line === "string" ? { text: line } : line;
    const from = text.length;
    text += `${words}\n`;
    const content = { from, to: from + words.length };
    blocks.push({
      id: `p${i + 1}`,
      kind,
      from,
      to: text.length,
      content,
      ...(lead === undefined ? {} : { lead: { from, to: from + lead } }),
    });
  }
  return { id, text, textHash: hashOf(text), blocks };
}

/** Tells the texts of tests apart; the real hash takes seconds for a large library. */
function hashOf(text: string): string {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  return hash.toString(16);
}
