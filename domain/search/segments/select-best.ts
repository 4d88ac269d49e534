import {
  type Candidate,
  candidateAt,
  compareCandidates,
  type ScoredMatches,
} from "./score-matches";

/** The best `most` of the matches, best first. */
export function selectBest(all: readonly ScoredMatches[], most: number): Candidate[] {
  const best = new BestOf(most);
  for (const scored of all) {
    const { scores, isWhole } = scored;
    for (let i = 0; i < scores.length; i++) {
      if (best.admits(scores[i] ?? 0, i, isWhole)) best.add(candidateAt(scored, i));
    }
  }
  return best.sorted();
}

/** Keeps the best of candidates that come in the order of the library. */
class BestOf {
  private kept: Candidate[] = [];
  private worst: Candidate | null = null;

  constructor(private readonly most: number) {}

  /** False where so many better ones are kept that this one cannot count; a later equal is worse. */
  admits(thousandths: number, index: number, isWhole: (index: number) => boolean): boolean {
    const { worst } = this;
    if (worst === null) return true;
    if (thousandths > worst.thousandths) return !worst.isWhole || isWhole(index);
    return !worst.isWhole && isWhole(index);
  }

  add(candidate: Candidate): void {
    this.kept.push(candidate);
    // Sorting once in a while costs less than keeping order at every step.
    if (this.kept.length >= 2 * this.most) this.shrink();
  }

  sorted(): Candidate[] {
    this.shrink();
    return this.kept;
  }

  private shrink(): void {
    this.kept.sort(compareCandidates);
    this.kept.length = Math.min(this.kept.length, this.most);
    if (this.kept.length === this.most) this.worst = this.kept.at(-1) ?? null;
  }
}
