import { type Candidate, candidateAt, type ScoredMatches } from "./score-matches";

/*
 * While the best are sought, each match is one number, the greater the better:
 * whole phrase, then score, then the order of the library. Numbers are compared
 * and sorted in a fraction of the time objects are. A score stays below 2²⁴
 * thousandths, since no more than 64 terms make it up; the number of the match
 * takes the rest of the 53 bits in which whole numbers are exact.
 */
const MOST_MATCHES = 2 ** 28;
const WHOLE = 2 ** 24;

/** The best `most` of the matches, best first. */
export function selectBest(all: readonly ScoredMatches[], most: number): Candidate[] {
  const best = new BestOf(
    most,
    all.reduce((sum, { scores }) => sum + scores.length, 0),
  );
  let number = 0;
  for (const { scores, isWhole } of all) {
    for (let i = 0; i < scores.length; i++, number++) {
      const score = scores[i] ?? 0;
      // Whether it is whole may have to be looked up in the text.
      if (best.admits(rankOf(WHOLE + score, number)) && isWhole(i))
        best.add(rankOf(WHOLE + score, number));
      else best.add(rankOf(score, number));
    }
  }
  const candidates: Candidate[] = [];
  for (const rank of best.ranks())
    candidates.push(matchAt(all, MOST_MATCHES - 1 - (rank % MOST_MATCHES)));
  return candidates;
}

/** So few numbers are in order sooner than the engine's own way of sorting has begun. */
const FEW = 64;

/** Brings the first `count` numbers into ascending order. */
function sortFew(numbers: Float64Array, count: number): void {
  for (let i = 1; i < count; i++) {
    const number = numbers[i] ?? 0;
    let place = i;
    for (; place > 0 && (numbers[place - 1] ?? 0) > number; place--)
      numbers[place] = numbers[place - 1] ?? 0;
    numbers[place] = number;
  }
}

/** An earlier match comes before its equals. */
function rankOf(score: number, number: number): number {
  return score * MOST_MATCHES + (MOST_MATCHES - 1 - number);
}

/** The match with a number, counted through all. */
function matchAt(all: readonly ScoredMatches[], number: number): Candidate {
  let index = number;
  for (const scored of all) {
    if (index < scored.scores.length) return candidateAt(scored, index);
    index -= scored.scores.length;
  }
  throw new Error(`A match has the number ${number}, and there are not so many.`);
}

/** Keeps the greatest of some numbers. */
class BestOf {
  private readonly kept: Float64Array;
  private count = 0;
  /** What is not above it is known not to be among the greatest. */
  private least = -1;

  /**
   * @param most how many are kept
   * @param all how many there are at most
   */
  constructor(
    private readonly most: number,
    all: number,
  ) {
    this.kept = new Float64Array(Math.min(2 * most, all));
  }

  admits(rank: number): boolean {
    return rank > this.least;
  }

  add(rank: number): void {
    if (rank <= this.least) return;
    this.kept[this.count++] = rank;
    // Sorting once in a while costs less than keeping order at every step.
    if (this.count === 2 * this.most) this.shrink();
  }

  /** The greatest first. */
  ranks(): Float64Array {
    this.shrink();
    return this.kept.subarray(0, this.count).reverse();
  }

  private shrink(): void {
    const { kept, count, most } = this;
    if (count <= FEW) sortFew(kept, count);
    else kept.subarray(0, count).sort();
    if (count < most) return;
    kept.copyWithin(0, count - most, count);
    this.count = most;
    this.least = kept[0] ?? -1;
  }
}
