import type { Candidate } from "./candidates";

/** After so many rounds without an end the assignment is good enough. */
const MOST_ROUNDS = 20;

/**
 * Chooses pairs among candidates so that no unit is in two of them and the sum
 * of the scores' surplus over `threshold` is great: best first, then exchanges
 * in which a pair gives way to two that are worth more together. Candidates at
 * or below the threshold are never chosen.
 */
export function assign(candidates: readonly Candidate[], threshold: number): readonly Candidate[] {
  const eligible = candidates
    .filter(({ score }) => score > threshold)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const state = new Matching(eligible, threshold);
  for (const candidate of eligible) state.takeIfFree(candidate);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let improved = false;
    for (const candidate of eligible) improved = state.exchange(candidate) || improved;
    if (!improved) break;
  }
  return state.chosen();
}

class Matching {
  private readonly ofA = new Map<number, Candidate>();
  private readonly ofB = new Map<number, Candidate>();
  private readonly fromA = new Map<number, Candidate[]>();
  private readonly fromB = new Map<number, Candidate[]>();

  constructor(
    eligible: readonly Candidate[],
    private readonly threshold: number,
  ) {
    for (const candidate of eligible) {
      listIn(this.fromA, candidate.a).push(candidate);
      listIn(this.fromB, candidate.b).push(candidate);
    }
  }

  takeIfFree(candidate: Candidate): void {
    if (!this.ofA.has(candidate.a) && !this.ofB.has(candidate.b)) this.take(candidate);
  }

  /** Takes a candidate and, for the units it sets free, the best others, if the sum grows. */
  exchange(candidate: Candidate): boolean {
    const lostA = this.ofA.get(candidate.a);
    const lostB = this.ofB.get(candidate.b);
    if (lostA === candidate) return false;
    const freed = [candidate, lostA, lostB];
    const forB = lostA === undefined ? undefined : this.bestForB(lostA.b, freed);
    const forA = lostB === undefined ? undefined : this.bestForA(lostB.a, freed);
    const gained = [candidate, ...this.compatible(forA, forB)];
    const surplus = (list: readonly (Candidate | undefined)[]) =>
      list.reduce((sum, one) => sum + (one === undefined ? 0 : one.score - this.threshold), 0);
    if (surplus(gained) <= surplus([lostA, lostB]) + Number.EPSILON) return false;
    for (const lost of [lostA, lostB]) if (lost !== undefined) this.drop(lost);
    for (const one of gained) this.take(one);
    return true;
  }

  chosen(): readonly Candidate[] {
    return [...this.ofA.values()].sort((x, y) => x.a - y.a);
  }

  private compatible(x: Candidate | undefined, y: Candidate | undefined): readonly Candidate[] {
    if (x === undefined || y === undefined) return [x ?? y].filter((one) => one !== undefined);
    if (x === y) return [x];
    if (x.a !== y.a && x.b !== y.b) return [x, y];
    return [x.score >= y.score ? x : y];
  }

  private bestForA(a: number, freed: readonly (Candidate | undefined)[]): Candidate | undefined {
    return this.fromA.get(a)?.find((one) => this.isOpen(one, freed));
  }

  private bestForB(b: number, freed: readonly (Candidate | undefined)[]): Candidate | undefined {
    return this.fromB.get(b)?.find((one) => this.isOpen(one, freed));
  }

  /** True where both units are free once the pairs in `freed` are gone and the first of it stands. */
  private isOpen(one: Candidate, freed: readonly (Candidate | undefined)[]): boolean {
    const [taken, ...gone] = freed;
    const isFree = (held: Candidate | undefined) => held === undefined || gone.includes(held);
    return (
      one.a !== taken?.a &&
      one.b !== taken?.b &&
      isFree(this.ofA.get(one.a)) &&
      isFree(this.ofB.get(one.b))
    );
  }

  private take(candidate: Candidate): void {
    this.ofA.set(candidate.a, candidate);
    this.ofB.set(candidate.b, candidate);
  }

  private drop(candidate: Candidate): void {
    this.ofA.delete(candidate.a);
    this.ofB.delete(candidate.b);
  }
}

function listIn(lists: Map<number, Candidate[]>, key: number): Candidate[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
