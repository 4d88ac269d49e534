import type { Segment } from "./segment";

/** Where an id begins is known of every so many blocks: the ids between are counted through. */
const STEP = 8;
const SEPARATOR = "\n";

/** Of every eighth block of a segment, where its id begins in the ids of its document. */
export function idStartsOf(blockIds: readonly string[], firstBlocks: Uint32Array): Uint32Array {
  const starts = new Uint32Array(Math.ceil((firstBlocks.at(-1) ?? 0) / STEP));
  for (const [document, ids] of blockIds.entries()) {
    const end = firstBlocks[document + 1] ?? 0;
    let from = 0;
    for (let block = firstBlocks[document] ?? 0; block < end; block++) {
      if (block % STEP === 0) starts[block / STEP] = from;
      from = ids.indexOf(SEPARATOR, from) + 1;
    }
  }
  return starts;
}

/** The id of a block of a document, without making those of the others. */
export function blockIdOf(
  { blockIds, firstBlocks, idStarts }: Segment,
  document: number,
  block: number,
): string {
  const ids = blockIds[document] ?? "";
  const firstBlock = firstBlocks[document] ?? 0;
  let known = block - (block % STEP);
  let from = 0;
  if (known < firstBlock) known = firstBlock;
  else from = idStarts[known / STEP] ?? 0;
  for (; known < block; known++) from = ids.indexOf(SEPARATOR, from) + 1;
  const end = ids.indexOf(SEPARATOR, from);
  return end === -1 ? ids.slice(from) : ids.slice(from, end);
}
