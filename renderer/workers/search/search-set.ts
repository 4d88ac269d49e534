import type { Explanation } from "../../../domain/search/explanation";
import { isEmpty, parseQuery } from "../../../domain/search/query";
import type { SearchOptions, SearchResults } from "../../../domain/search/results";
import { type Contribution, contributionsTo } from "../../../domain/search/segments/finalist";
import { hitAt } from "../../../domain/search/segments/hit";
import { countsOf, matchSet } from "../../../domain/search/segments/match-set";
import type { RankingTerm } from "../../../domain/search/segments/score-blocks";
import type { Segment } from "../../../domain/search/segments/segment";
import type { SegmentSet } from "../../../domain/search/segments/segment-set";
import {
  type Candidate,
  rankingTerms,
  selectBest,
} from "../../../domain/search/segments/select-best";
import { averageLengths } from "../../../domain/search/segments/statistics";
import { asDecimal } from "../../../domain/search/segments/weight";
import { lunrScores } from "./lunr-ranking";

/**
 * At most so many of the best hits are ordered by lunr. The others, far down
 * the list, are ordered by the same weights, summed here.
 */
const MAX_FINALISTS = 50;
/** Scores nearer to one another than this differ by the order of additions only. */
const SCORE_NOISE = 1e-9;

/** A hit to be: where it is, what makes up its score, and the score. */
interface Ranked extends Candidate {
  readonly contributions: readonly Contribution[];
  readonly score: number;
}

/** Finds what was typed in the set, the best first. */
export function searchSet(
  set: SegmentSet,
  typed: string,
  options: SearchOptions = {},
): SearchResults {
  const query = parseQuery(typed);
  if (isEmpty(query)) return { total: 0, blocks: 0, documents: 0, hits: [] };
  const matches = matchSet(set, query);
  const counts = countsOf(set, matches);
  const limit = Math.min(options.limit ?? counts.blocks, counts.blocks);
  const terms = limit === 0 ? [] : rankingTerms(set, query);
  const best = selectBest(set, query, matches, terms, limit);
  const ranked = rank(set, terms, best);
  const hits = ranked.map((one) => ({
    ...hitAt(segmentOf(set, one), one.block, query, one.score),
    ...(options.explain === true ? { explanation: explanationOf(one, terms) } : {}),
  }));
  return { ...counts, hits };
}

/** Lets lunr order the finalists; the order of equals, and of the rest, stays. */
function rank(
  set: SegmentSet,
  terms: readonly RankingTerm[],
  best: readonly Candidate[],
): Ranked[] {
  const averages = averageLengths(set.statistics);
  const finalists = best
    .slice(0, MAX_FINALISTS)
    .map((one) => contributionsTo(segmentOf(set, one), one.block, terms, averages));
  const tokens = terms.map(({ token }) => token);
  const scores = lunrScores(tokens, finalists);
  // lunr divides by the length of the query vector, which has a 1 for every token.
  const vectorLength = Math.sqrt(Math.max(tokens.length, 1));
  return best
    .map((one, i) => ({
      ...one,
      contributions: finalists[i] ?? [],
      score: scores[i] ?? asDecimal(one.thousandths) / vectorLength,
    }))
    .sort(byScore);
}

function byScore(a: Ranked, b: Ranked): number {
  const difference = b.score - a.score;
  return (
    Number(b.isWhole) - Number(a.isWhole) || (Math.abs(difference) > SCORE_NOISE ? difference : 0)
  );
}

function explanationOf(
  { isWhole, contributions }: Ranked,
  terms: readonly RankingTerm[],
): Explanation {
  return {
    isWhole,
    terms: contributions.map(({ term, field, frequency, thousandths }) => ({
      token: terms[term]?.token ?? "",
      rarity: terms[term]?.rarity ?? 0,
      field,
      frequency,
      weight: asDecimal(thousandths),
    })),
  };
}

function segmentOf(set: SegmentSet, { part }: Candidate): Segment {
  const segment = set.parts[part]?.segment;
  if (segment === undefined)
    throw new Error(`A hit names part ${part}, which the set does not have.`);
  return segment;
}
