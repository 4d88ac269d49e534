import type { Block } from "./block";

/**
 * What stands on a page as one thing: a block by itself, a box with its
 * entries, a table with its rows, or the source's metadata lines.
 */
export type Piece =
  | { readonly kind: "block"; readonly block: Block }
  | { readonly kind: "box"; readonly heading: Block; readonly entries: readonly Block[] }
  | { readonly kind: "table"; readonly caption: Block | null; readonly rows: readonly Block[] }
  | { readonly kind: "metadata"; readonly rows: readonly Block[] };

/** Gathers blocks, in their order, into the pieces that are typeset together. */
export function pieces(blocks: readonly Block[]): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  const takeWhile = (matches: (block: Block) => boolean): Block[] => {
    const taken: Block[] = [];
    for (let block = blocks[at]; block !== undefined && matches(block); block = blocks[at]) {
      taken.push(block);
      at++;
    }
    return taken;
  };
  while (at < blocks.length) {
    const block = blocks[at] as Block;
    if (block.kind === "box") {
      at++;
      const below = `${block.id}.`;
      result.push({
        kind: "box",
        heading: block,
        entries: takeWhile((next) => next.id.startsWith(below)),
      });
    } else if (block.kind === "caption" || block.kind === "row") {
      const caption = block.kind === "caption" ? block : null;
      if (caption !== null) at++;
      result.push({ kind: "table", caption, rows: takeWhile((next) => next.kind === "row") });
    } else if (block.kind === "metadata") {
      result.push({ kind: "metadata", rows: takeWhile((next) => next.kind === "metadata") });
    } else {
      at++;
      result.push({ kind: "block", block });
    }
  }
  return result;
}
