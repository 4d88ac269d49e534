import { blockCountOf } from "./segment";
import type { SegmentSet } from "./segment-set";

/** So many neighbours of one tier are merged; eight keeps every document in few merges and a set in few parts. */
const FAN_OUT = 8;
/** About the blocks of one document: below it all segments are of the lowest tier. */
const LOWEST_TIER_BLOCKS = 64;
/** A part that has lost this share of its documents is rebuilt, so that the statistics follow. */
const MAX_REMOVED_SHARE = 0.5;

/** A segment that has no terms yet is of no tier. */
const NOT_INDEXED = -1;

/** Parts `[from, to)` of a set that should become one. */
export interface Merge {
  readonly from: number;
  readonly to: number;
}

/**
 * The next merge that is due; `null` where none is. Only neighbours are merged,
 * so the order of the library stays. Each tier is eight times the size of the
 * one below, so a document is merged about once for each tier.
 */
export function nextMerge({ parts }: Pick<SegmentSet, "parts">): Merge | null {
  const wasted = parts.findIndex(
    ({ segment, removed }) =>
      segment.isIndexed && removed.size > MAX_REMOVED_SHARE * segment.documentIds.length,
  );
  if (wasted !== -1) return { from: wasted, to: wasted + 1 };
  const tiers = parts.map(({ segment }) =>
    segment.isIndexed ? tierOf(blockCountOf(segment)) : NOT_INDEXED,
  );
  for (let to = tiers.length; to >= FAN_OUT; to--) {
    const from = to - FAN_OUT;
    const [tier] = tiers.slice(from, to);
    if (tier !== NOT_INDEXED && tiers.slice(from, to).every((one) => one === tier))
      return { from, to };
  }
  return null;
}

function tierOf(blockCount: number): number {
  const ratio = Math.max(blockCount, LOWEST_TIER_BLOCKS) / LOWEST_TIER_BLOCKS;
  return Math.floor(Math.log(ratio) / Math.log(FAN_OUT));
}
