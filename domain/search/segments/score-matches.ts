import { needlesOf, type Query } from "../query";
import { isPair, tokensOf } from "../tokens";
import type { PartMatches } from "./match-set";
import { type RankingTerm, scoreBlocks } from "./score-blocks";
import { at } from "./segment";
import type { SegmentSet } from "./segment-set";
import { averageLengths, fieldCountOf } from "./statistics";
import { rarity } from "./weight";

/** A record that holds the query, with what decides its rank. */
export interface Candidate {
  /** Number of its part in the set, and of the block in the part's segment. */
  readonly part: number;
  readonly block: number;
  /** The words stand together as typed. */
  readonly isWhole: boolean;
  readonly thousandths: number;
}

/** Matches of one part with their scores. */
export interface ScoredMatches {
  readonly matches: PartMatches;
  /** For each match, in thousandths. */
  readonly scores: Uint32Array;
  /** True where the words stand together as typed in the match at an index. */
  readonly isWhole: (index: number) => boolean;
}

/** The candidate made of the match at an index. */
export function candidateAt({ matches, scores, isWhole }: ScoredMatches, index: number): Candidate {
  return {
    part: matches.number,
    block: at(matches.blocks, index),
    isWhole: isWhole(index),
    thousandths: at(scores, index),
  };
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
  const segments = set.parts.map(({ segment }) => segment);
  const tokens = new Set<string>();
  let hasPair = false;
  for (const clause of query.clauses) {
    for (const word of needlesOf(clause)) {
      for (const { text } of tokensOf(word)) {
        tokens.add(text);
        hasPair ||= isPair(text);
      }
    }
  }
  const terms: RankingTerm[] = [];
  if (!hasPair) return terms;
  let left = MAX_RANKING_TERMS;
  for (const token of tokens) {
    if (left-- === 0) break;
    const fieldCount = fieldCountOf(segments, token);
    if (fieldCount === 0) continue;
    const { blockCount } = set.statistics;
    terms.push({ token, rarity: rarity(fieldCount, blockCount), isInAll: isInAll(query, token) });
  }
  return terms.sort((a, b) => (a.token < b.token ? -1 : 1));
}

/** True of a pair that stands in every block in which the query stands. */
function isInAll({ clauses }: Query, token: string): boolean {
  return (
    isPair(token) &&
    clauses.every((clause) => needlesOf(clause).some((word) => word.includes(token)))
  );
}

/**
 * Scores the matches, part by part.
 *
 * @param most how many of the best are asked for; the scores of others may be too low
 */
export function scoreMatches(
  set: SegmentSet,
  all: readonly PartMatches[],
  terms: readonly RankingTerm[],
  most = Number.POSITIVE_INFINITY,
): ScoredMatches[] {
  const averages = averageLengths(set.statistics);
  return all.map((matches) => {
    const { lists, blocks, scoped } = matches;
    // Whole phrases come first, whatever their score: then no score can be left out.
    const hasPhrase = scoped.query.clauses.some(({ phrase }) => phrase !== null);
    const wanted = hasPhrase ? Number.POSITIVE_INFINITY : most;
    const scores = scoreBlocks(lists, blocks, terms, averages, wanted);
    return { matches, scores, isWhole: (index) => matches.isWhole(blocks[index] ?? 0) };
  });
}

/** Negative where `a` comes first: whole phrase, then score, then the order of the library. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    Number(b.isWhole) - Number(a.isWhole) ||
    b.thousandths - a.thousandths ||
    a.part - b.part ||
    a.block - b.block
  );
}
