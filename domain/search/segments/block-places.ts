import { at, documentOf, type Segment } from "./segment";

/** A block of a segment as a place in the library. */
export interface BlockPlace {
  readonly documentId: string;
  readonly blockId: string;
  /** Offset of the block in the cleaned text of its document. */
  readonly from: number;
}

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

export function placeOf(segment: Segment, block: number): BlockPlace {
  const document = documentOf(segment, block);
  const firstBlock = at(segment.firstBlocks, document);
  return {
    documentId: segment.documentIds[document] ?? "",
    blockId: blockIdOf(segment, document, block),
    from: at(segment.blockStarts, block) - at(segment.blockStarts, firstBlock),
  };
}

/** The id of a block of a document, without making those of the others. */
function blockIdOf(
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
