import type { Block } from "../../document/block";
import { slice } from "../../document/span";
import { fold } from "../fold";
import { identityOf } from "../identity";
import { leadEndOf, type SearchableDocument } from "../searchable";
import { kindNumber } from "./block-kinds";
import { idStartsOf } from "./block-places";
import { ByteWriter } from "./byte-writer";
import type { Segment } from "./segment";
import { writeVariants } from "./variants";

/** Lengths only weigh in the ranking: a longer lead or block counts as this long. */
export const MAX_LENGTH = 0xffff;

const NO_TERMS = {
  isIndexed: false,
  keys: new Uint32Array(0),
  words: [],
  postingStarts: new Uint32Array(1),
  postings: new Uint8Array(0),
  frequencyStarts: new Uint32Array(1),
  frequencies: new Uint8Array(0),
  fieldCounts: new Uint32Array(0),
} as const;

/**
 * A segment without terms, in a fraction of the time an index takes: what is
 * searched by going through it until the index of the same documents is there.
 */
export function plainSegment(documents: readonly SearchableDocument[]): Segment {
  const blockCount = documents.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const builder = new BlockWriter(blockCount);
  for (const { text, blocks } of documents) {
    for (const block of blocks) builder.add(block, slice(text, block));
  }
  let firstBlock = 0;
  const firstBlocks = Uint32Array.from([
    0,
    ...documents.map(({ blocks }) => {
      firstBlock += blocks.length;
      return firstBlock;
    }),
  ]);
  const blockIds = documents.map(({ blocks }) => blocks.map(({ id }) => id).join("\n"));
  return {
    documentIds: documents.map(({ id }) => id),
    identities: documents.map(identityOf),
    blockIds,
    idStarts: idStartsOf(blockIds, firstBlocks),
    firstBlocks,
    ...builder.finish(),
    ...NO_TERMS,
  };
}

/** Takes block after block. */
class BlockWriter {
  private readonly variants = new ByteWriter();
  private readonly texts: string[] = [];
  private readonly blockStarts: Uint32Array;
  private readonly variantStarts: Uint32Array;
  private readonly kinds: Uint8Array;
  private readonly leadEnds: Uint16Array;
  private readonly restLengths: Uint16Array;
  private count = 0;
  private length = 0;

  constructor(blockCount: number) {
    this.blockStarts = new Uint32Array(blockCount + 1);
    this.variantStarts = new Uint32Array(blockCount + 1);
    this.kinds = new Uint8Array(blockCount);
    this.leadEnds = new Uint16Array(blockCount);
    this.restLengths = new Uint16Array(blockCount);
  }

  add(block: Block, original: string): void {
    const folded = fold(original);
    const leadEnd = Math.min(leadEndOf(block), MAX_LENGTH);
    this.kinds[this.count] = kindNumber(block.kind);
    this.leadEnds[this.count] = leadEnd;
    this.restLengths[this.count] = Math.min(folded.length - leadEnd, MAX_LENGTH);
    writeVariants(original, folded, this.variants);
    this.texts.push(folded);
    this.length += folded.length;
    this.count += 1;
    this.blockStarts[this.count] = this.length;
    this.variantStarts[this.count] = this.variants.length;
  }

  finish() {
    const { blockStarts, variantStarts, kinds, leadEnds, restLengths } = this;
    return {
      text: this.texts.join(""),
      variants: this.variants.written().slice(),
      ...{ blockStarts, variantStarts, kinds, leadEnds, restLengths },
      // Without tokens, code units are counted: about as many.
      leadLengths: leadEnds,
    };
  }
}
