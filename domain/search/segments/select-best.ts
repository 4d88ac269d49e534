import { type Candidate, compareCandidates, type ScoredMatches } from "./score-matches";

/** The best `most` of the matches, best first. */
export function selectBest(all: readonly ScoredMatches[], most: number): Candidate[] {
  const best = new BestOf(most);
  for (const { matches, candidate } of all) {
    for (let i = 0; i < matches.blocks.length; i++) best.offer(candidate(i));
  }
  return best.sorted();
}

/** Keeps the best of candidates that come in the order of the library. */
class BestOf {
  private kept: Candidate[] = [];
  private worst: Candidate | null = null;

  constructor(private readonly most: number) {}

  /** Where so many better ones are kept, a candidate cannot count; a later equal is worse. */
  offer(candidate: Candidate): void {
    if (this.worst !== null && compareCandidates(candidate, this.worst) > 0) return;
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
