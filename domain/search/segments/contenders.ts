import { FIELDS } from "../searchable";
import { fieldNumber, type Segment } from "./segment";
import { mostWeight } from "./weight";

const HEADING = FIELDS.indexOf("heading");

/**
 * The places, in a list of blocks, of those that may be among the best `most`
 * once some more tokens are counted, whatever these turn out to weigh: the
 * others stay behind the best even if the tokens weighed as much as they can.
 * Reading the text of a block takes as long as deciding this of a hundred.
 *
 * @param scores of the blocks so far, in thousandths
 * @param rarities of the tokens that are not counted yet
 */
export function contenders(
  segment: Segment,
  blocks: Uint32Array,
  scores: Uint32Array,
  rarities: readonly number[],
  most: number,
): Uint32Array {
  const gains = FIELDS.map((_, field) =>
    rarities.reduce((sum, rarity) => sum + mostWeight(rarity, field), 0),
  );
  const least = reachedBy(scores, most);
  const places = new Uint32Array(blocks.length);
  let count = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] ?? 0;
    const inLead = (segment.leadLengths[block] ?? 0) > 0 ? (gains[HEADING] ?? 0) : 0;
    const inRest = gains[fieldNumber(segment, block)] ?? 0;
    if ((scores[i] ?? 0) + inLead + inRest >= least) places[count++] = i;
  }
  return places.subarray(0, count);
}

/** The score that `most` of the scores reach; 0 where there are not more. */
function reachedBy(scores: Uint32Array, most: number): number {
  if (scores.length <= most) return 0;
  const best: number[] = [];
  let least = -1;
  const shrink = () => {
    best.sort((a, b) => b - a);
    best.length = most;
    least = best[most - 1] ?? 0;
  };
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score <= least) continue;
    best.push(score);
    // Sorting once in a while costs less than keeping order at every step.
    if (best.length === 2 * most) shrink();
  }
  shrink();
  return least;
}
