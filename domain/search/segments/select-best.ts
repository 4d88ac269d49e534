import { hasPhrase } from "../occurrences";
import { needlesOf, type Query } from "../query";
import { pairKeys, tokensOf } from "../tokens";
import type { PartMatches } from "./match-set";
import { type RankingTerm, scoreBlocks } from "./score-blocks";
import { at, blockText } from "./segment";
import type { SegmentSet } from "./segment-set";
import { averageLengths, fieldCountOf } from "./statistics";
import { rarity } from "./weight";

/** A block that holds the query, with what decides its rank. */
export interface Candidate {
  /** Number of its part in the set, and of the block in the part's segment. */
  readonly part: number;
  readonly block: number;
  /** The words stand together as typed. */
  readonly isWhole: boolean;
  readonly thousandths: number;
}

/**
 * More tokens than this a query is not ranked by: they cost time, and a text
 * that holds so long a query has hardly a rival.
 */
const MAX_RANKING_TERMS = 64;

/**
 * The tokens of a query that occur in the set, each once, in the order of their
 * code units. A query without any pair has none: a lone character is a token
 * where it has no neighbours, which says nothing of the blocks where it has.
 */
export function rankingTerms(set: SegmentSet, query: Query): RankingTerm[] {
  const words = query.clauses.flatMap(needlesOf);
  if (words.every((word) => pairKeys(word).size === 0)) return [];
  const segments = set.parts.map(({ segment }) => segment);
  const tokens = new Set(words.flatMap((word) => tokensOf(word).map(({ text }) => text)));
  return [...tokens]
    .slice(0, MAX_RANKING_TERMS)
    .map((token) => ({ token, fieldCount: fieldCountOf(segments, token) }))
    .filter(({ fieldCount }) => fieldCount > 0)
    .map(({ token, fieldCount }) => ({
      token,
      rarity: rarity(fieldCount, set.statistics.blockCount),
    }))
    .sort((a, b) => (a.token < b.token ? -1 : 1));
}

/** The best `most` of the matches, best first: whole phrase, then score, then the order of the library. */
export function selectBest(
  set: SegmentSet,
  query: Query,
  matches: readonly PartMatches[],
  terms: readonly RankingTerm[],
  most: number,
): Candidate[] {
  const averages = averageLengths(set.statistics);
  const hasPhrases = query.clauses.some(({ phrase }) => phrase !== null);
  const best = new BestOf(most);
  for (const { part, blocks } of matches) {
    const segment = set.parts[part]?.segment;
    if (segment === undefined) continue;
    const scores = scoreBlocks(segment, blocks, terms, averages);
    for (let i = 0; i < blocks.length; i++) {
      const block = at(blocks, i);
      const thousandths = at(scores, i);
      const isWhole = !hasPhrases || hasPhrase(query, blockText(segment, block));
      if (best.admits(isWhole, thousandths)) best.add({ part, block, isWhole, thousandths });
    }
  }
  return best.sorted();
}

/** Negative where `a` comes first. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    Number(b.isWhole) - Number(a.isWhole) ||
    b.thousandths - a.thousandths ||
    a.part - b.part ||
    a.block - b.block
  );
}

/** Keeps the best of candidates that come in the order of the library. */
class BestOf {
  private kept: Candidate[] = [];
  private worst: Candidate | null = null;

  constructor(private readonly most: number) {}

  /** False where so many better ones are kept that this one cannot count; a later equal is worse. */
  admits(isWhole: boolean, thousandths: number): boolean {
    const { worst } = this;
    if (worst === null) return true;
    return isWhole === worst.isWhole ? thousandths > worst.thousandths : isWhole;
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
