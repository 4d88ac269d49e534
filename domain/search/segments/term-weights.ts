import { FIELDS } from "../searchable";
import { leadIn, restIn } from "./postings";
import { fieldNumber, type Segment } from "./segment";
import { weight } from "./weight";

const HEADING = FIELDS.indexOf("heading");
/** Most blocks have fewer tokens, and hold a token no more often: such weights are worked out once. */
const COMMON_LENGTHS = 1024;
const COMMON_FREQUENCIES = 4;
const NOT_YET = -1;
/** For fewer blocks a table takes longer than what it saves. */
const FEW_BLOCKS = 200;

/** What one token adds to the scores of blocks, in thousandths. */
export class TermWeights {
  private readonly known: Int32Array | null;

  /**
   * @param rarity of the token in the whole library
   * @param averages mean length of each field in the whole library
   * @param blockCount how many blocks there are to score
   */
  constructor(
    private readonly rarity: number,
    private readonly averages: readonly number[],
    blockCount: number,
  ) {
    this.known = tableFor(blockCount, FIELDS.length * COMMON_FREQUENCIES * COMMON_LENGTHS);
  }

  /** By standing so often in the lead of a block and in the rest of it. */
  of(segment: Segment, block: number, frequency: number): number {
    const lead = leadIn(frequency);
    const rest = restIn(frequency);
    return (
      (lead === 0 ? 0 : this.inLead(segment, block, lead)) +
      (rest === 0 ? 0 : this.inRest(segment, block, rest))
    );
  }

  inLead(segment: Segment, block: number, frequency: number): number {
    return this.inField(HEADING, frequency, segment.leadLengths[block] ?? 0);
  }

  inRest(segment: Segment, block: number, frequency: number): number {
    return this.inField(fieldNumber(segment, block), frequency, segment.restLengths[block] ?? 0);
  }

  private inField(field: number, frequency: number, length: number): number {
    const { known } = this;
    const isCommon = length < COMMON_LENGTHS && frequency <= COMMON_FREQUENCIES;
    if (known === null || !isCommon) return this.workedOut(field, frequency, length);
    const place = (field * COMMON_FREQUENCIES + frequency - 1) * COMMON_LENGTHS + length;
    const found = known[place] ?? NOT_YET;
    if (found !== NOT_YET) return found;
    const made = this.workedOut(field, frequency, length);
    known[place] = made;
    return made;
  }

  private workedOut(field: number, frequency: number, length: number): number {
    return weight(this.rarity, frequency, field, length, this.averages[field] ?? 1);
  }
}

/** What several tokens add together to a block in the rest of which each stands once. */
export class OnceInRest {
  private readonly known: Int32Array | null;

  /** @param blockCount how many blocks there are to score */
  constructor(
    private readonly terms: readonly TermWeights[],
    blockCount: number,
  ) {
    this.known = tableFor(blockCount, FIELDS.length * COMMON_LENGTHS);
  }

  of(segment: Segment, block: number): number {
    const { known } = this;
    const length = segment.restLengths[block] ?? 0;
    if (known === null || length >= COMMON_LENGTHS) return this.workedOut(segment, block);
    const place = fieldNumber(segment, block) * COMMON_LENGTHS + length;
    const found = known[place] ?? NOT_YET;
    if (found !== NOT_YET) return found;
    const made = this.workedOut(segment, block);
    known[place] = made;
    return made;
  }

  private workedOut(segment: Segment, block: number): number {
    let sum = 0;
    for (const term of this.terms) sum += term.inRest(segment, block, 1);
    return sum;
  }
}

/** A table of what is not worked out yet; `null` where it would not pay. */
function tableFor(blockCount: number, size: number): Int32Array | null {
  return blockCount < FEW_BLOCKS ? null : new Int32Array(size).fill(NOT_YET);
}
