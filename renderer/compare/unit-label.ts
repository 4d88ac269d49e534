import type { Document } from "../../domain/document/document";
import { slice } from "../../domain/document/span";

/** A label is cut after so many characters. */
const LONGEST = 30;

/** What a unit is called by its first block: its heading as the text has it, or its first words; `null` without the block. */
export function unitLabel({ text, blocks }: Document, blockId: string): string | null {
  const block = blocks.find(({ id }) => id === blockId);
  if (block === undefined) return null;
  const label = slice(text, block.lead ?? block.content)
    .replace(/。$/u, "")
    .trim();
  return label.length > LONGEST ? `${label.slice(0, LONGEST)}……` : label;
}
