import { FIELDS } from "../searchable";
import { at, blockCountOf, fieldNumber, type Segment, termOf } from "./segment";

/** What the weight of a term depends on beside the block itself; of one segment or of many. */
export interface Statistics {
  readonly blockCount: number;
  /** For each field the number of tokens in it, and the number of blocks that have it. */
  readonly fields: readonly FieldSize[];
}

interface FieldSize {
  readonly tokens: number;
  readonly blocks: number;
}

const HEADING = FIELDS.indexOf("heading");

export const NO_STATISTICS: Statistics = {
  blockCount: 0,
  fields: FIELDS.map(() => ({ tokens: 0, blocks: 0 })),
};

export function statisticsOf(segment: Segment): Statistics {
  const tokens = FIELDS.map(() => 0);
  const blocks = FIELDS.map(() => 0);
  const count = (field: number, length: number) => {
    if (length === 0) return;
    tokens[field] = (tokens[field] ?? 0) + length;
    blocks[field] = (blocks[field] ?? 0) + 1;
  };
  for (let block = 0; block < blockCountOf(segment); block++) {
    count(HEADING, at(segment.leadLengths, block));
    count(fieldNumber(segment, block), at(segment.restLengths, block));
  }
  const fields = FIELDS.map((_, i) => ({ tokens: tokens[i] ?? 0, blocks: blocks[i] ?? 0 }));
  return { blockCount: blockCountOf(segment), fields };
}

export function sumOf(all: readonly Statistics[]): Statistics {
  return all.reduce(
    (sum, one) => ({
      blockCount: sum.blockCount + one.blockCount,
      fields: sum.fields.map(({ tokens, blocks }, i) => ({
        tokens: tokens + (one.fields[i]?.tokens ?? 0),
        blocks: blocks + (one.fields[i]?.blocks ?? 0),
      })),
    }),
    NO_STATISTICS,
  );
}

/**
 * The mean number of tokens of each field, over the blocks that have it: a mean
 * over all blocks would make every heading look far too long.
 */
export function averageLengths({ fields }: Statistics): number[] {
  return fields.map(({ tokens, blocks }) => tokens / Math.max(blocks, 1));
}

/** In how many fields of blocks a token stands, over all segments. */
export function fieldCountOf(segments: readonly Segment[], token: string): number {
  return segments.reduce((sum, segment) => {
    const term = termOf(segment, token);
    return term < 0 ? sum : sum + at(segment.fieldCounts, term);
  }, 0);
}
