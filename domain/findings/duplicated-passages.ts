import type { Finding } from "../document/finding";
import { blockAt, type Examined } from "./examined";
import { repeatedStretches } from "./repeated-stretches";

/**
 * Shorter stretches recur in honest texts: titles cited in full, lists of
 * departments that carry out one item and the next.
 */
const LEAST_DUPLICATED = 60;

/** Finds long passages that stand twice in the text, and names the later place. */
export function duplicatedPassages({ text, blocks }: Examined): readonly Finding[] {
  return repeatedStretches(text, LEAST_DUPLICATED).map(({ first, second }) => ({
    kind: "duplicated-passage",
    from: second.from,
    to: second.to,
    blockId: blockAt(blocks, second.from)?.id ?? null,
    other: first,
  }));
}
