import type { Explanation } from "../../../domain/search/explanation";
import { facetCounts, isNarrowing, passes } from "../../../domain/search/facets";
import { isEmpty, parseQuery, type Query } from "../../../domain/search/query";
import { unknownFieldsIn } from "../../../domain/search/query-words";
import { type FactsOf, factsUnknown } from "../../../domain/search/record";
import type {
  ResultCounts,
  SearchHit,
  SearchOptions,
  SearchResults,
} from "../../../domain/search/results";
import { blockKindCounts } from "../../../domain/search/segments/block-kind-counts";
import {
  type Contribution,
  type ContributionsTo,
  contributionsBy,
} from "../../../domain/search/segments/finalist";
import {
  type FoundRecord,
  filtered,
  foundRecords,
  inBlockKinds,
} from "../../../domain/search/segments/found-records";
import { hitAt } from "../../../domain/search/segments/hit";
import {
  type Counts,
  countBlocks,
  matchSet,
  type PartMatches,
} from "../../../domain/search/segments/match-set";
import { pageOf } from "../../../domain/search/segments/page";
import type { RankingTerm } from "../../../domain/search/segments/score-blocks";
import {
  type Candidate,
  rankingTerms,
  scoreMatches,
} from "../../../domain/search/segments/score-matches";
import type { SegmentSet } from "../../../domain/search/segments/segment-set";
import { averageLengths } from "../../../domain/search/segments/statistics";
import { asDecimal } from "../../../domain/search/segments/weight";
import { lunrScores } from "./lunr-ranking";

/**
 * At most so many of a page's hits are scored by lunr. The others, far down
 * the list, are scored by the same weights, summed here.
 */
const MAX_FINALISTS = 50;
/** Scores nearer to one another than this differ by the order of additions only. */
const SCORE_NOISE = 1e-9;

/** A hit to be: where it is, and its score. */
interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Finds what was typed in the set, one page of it. */
export function searchSet(
  set: SegmentSet,
  typed: string,
  options: SearchOptions = {},
  factsOf: FactsOf = factsUnknown,
): SearchResults {
  const query = parseQuery(typed);
  const matches = isEmpty(query) ? [] : matchSet(set, query, factsOf);
  const findings = { set, query, matches, factsOf };
  const { counts, hits, facets } = isPlain(findings, options)
    ? inBlocksOnly(findings, options)
    : byRecord(findings, options);
  const { total, records, documents } = counts;
  const unknownFields = unknownFieldsIn(typed);
  const unindexed = unindexedIn(set);
  const offset = options.offset ?? 0;
  const results = { total, records, documents, hits, offset, unknownFields, unindexed };
  return facets === undefined ? results : { ...results, facets };
}

/** All that a query has found. */
interface Findings {
  readonly set: SegmentSet;
  readonly query: Query;
  readonly matches: readonly PartMatches[];
  readonly factsOf: FactsOf;
}

/** True where nothing depends on what is known of the records: then the blocks need only be counted. */
function isPlain({ matches }: Findings, options: SearchOptions): boolean {
  const { order = "relevance", filters, facets = false } = options;
  const hasBlocksOnly = matches.every(({ part }) => part.kind === "block");
  return order === "relevance" && filters === undefined && !facets && hasBlocksOnly;
}

/** What is found, and the page of it that is asked for. */
interface Answer {
  readonly counts: Counts;
  readonly hits: readonly SearchHit[];
  readonly facets?: ResultCounts;
}

function inBlocksOnly(findings: Findings, options: SearchOptions): Answer {
  return { counts: countBlocks(findings.matches), hits: hitsOf(findings, [], options) };
}

/** The answer by document, comment and note, filtered and counted by facet. */
function byRecord(findings: Findings, options: SearchOptions): Answer {
  const { filters = {} } = options;
  const { factsOf } = findings;
  const everywhere = foundRecords(findings.matches, factsOf);
  const inBlocks = inBlockKinds(findings.matches, filters.blockKinds ?? []);
  const inAll = inBlocks === findings.matches ? everywhere : foundRecords(inBlocks, factsOf);
  const passing = isNarrowing(filters)
    ? inAll.filter(({ facts }) => passes(filters, facts))
    : inAll;
  const isAll = passing.length === inAll.length;
  const matches = isAll ? inBlocks : filtered(inBlocks, inAll, filters);
  const found = isAll ? inAll : foundRecords(matches, factsOf);
  const counts = countsOf(found);
  const hits = hitsOf({ ...findings, matches }, found, options);
  if (options.facets !== true) return { counts, hits };
  const blockKinds = blockKindCounts(everywhere, filters);
  return { counts, hits, facets: { ...facetCounts(inAll, filters), blockKinds } };
}

/**
 * The hits of the page that is asked for.
 *
 * @param found what the matches belong to; the order by relevance does not ask
 */
function hitsOf(
  { set, query, matches, factsOf }: Findings,
  found: readonly FoundRecord[],
  options: SearchOptions,
): SearchHit[] {
  const { order = "relevance", offset = 0, limit = Number.POSITIVE_INFINITY } = options;
  const records = matches.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const range = { offset, limit: Math.min(limit, records - offset) };
  if (range.limit <= 0) return [];
  const terms = rankingTerms(set, query);
  const isByScore = order === "relevance";
  // Where every match is a finalist there is none to be chosen beforehand.
  const isChosen = !isByScore || records > Math.min(range.limit, MAX_FINALISTS);
  const most = isByScore ? offset + range.limit : records;
  const scored = scoreMatches(set, matches, isChosen ? terms : [], most);
  const page = pageOf(found, scored, order, range);
  const sourceOf = sourcesOf(matches, terms, averageLengths(set.statistics));
  const ranked = rank(sourceOf, terms, page);
  if (isByScore) ranked.sort(byScore);
  return ranked.map(({ candidate, score }) => {
    const { block } = candidate;
    const { matches, contributionsTo } = sourceOf(candidate);
    const hit = hitAt(matches.part, block, matches.scoped.at(block), score, factsOf);
    if (options.explain !== true) return hit;
    return { ...hit, explanation: explanationOf(candidate, terms, contributionsTo(block)) };
  });
}

/** What a candidate is taken from. */
interface Source {
  readonly matches: PartMatches;
  readonly contributionsTo: ContributionsTo;
}

function sourcesOf(
  all: readonly PartMatches[],
  terms: readonly RankingTerm[],
  averages: readonly number[],
): (candidate: Candidate) => Source {
  const sources = new Map(
    all.map((matches): [number, Source] => {
      const contributionsTo = contributionsBy(matches.lists, terms, averages);
      return [matches.number, { matches, contributionsTo }];
    }),
  );
  return ({ part }) => {
    const source = sources.get(part);
    if (source === undefined) throw new Error(`A hit names part ${part}, where nothing was found.`);
    return source;
  };
}

function countsOf(found: readonly FoundRecord[]): Counts {
  const documents = new Set<string>();
  let total = 0;
  let records = 0;
  for (const one of found) {
    total += one.total;
    records += one.records;
    if (one.facts.documentId !== null) documents.add(one.facts.documentId);
  }
  return { total, records, documents: documents.size };
}

/** Lets lunr score the finalists. */
function rank(
  sourceOf: (candidate: Candidate) => Source,
  terms: readonly RankingTerm[],
  page: readonly Candidate[],
): Ranked[] {
  const finalists = page
    .slice(0, MAX_FINALISTS)
    .map((one) => sourceOf(one).contributionsTo(one.block));
  const scores = lunrScores(terms.length, finalists);
  // lunr divides by the length of the query vector, which has a 1 for every token.
  const vectorLength = Math.sqrt(Math.max(terms.length, 1));
  return page.map((candidate, i) => ({
    candidate,
    score: scores[i] ?? asDecimal(candidate.thousandths) / vectorLength,
  }));
}

/** The order of equals stays. */
function byScore(a: Ranked, b: Ranked): number {
  const difference = b.score - a.score;
  return (
    Number(b.candidate.isWhole) - Number(a.candidate.isWhole) ||
    (Math.abs(difference) > SCORE_NOISE ? difference : 0)
  );
}

function explanationOf(
  { isWhole }: Candidate,
  terms: readonly RankingTerm[],
  contributions: readonly Contribution[],
): Explanation {
  return {
    isWhole,
    tokens: terms.length,
    terms: contributions.map(({ term, thousandths, ...contribution }) => ({
      token: terms[term]?.token ?? "",
      rarity: terms[term]?.rarity ?? 0,
      ...contribution,
      weight: asDecimal(thousandths),
    })),
  };
}

/** How many documents are gone through because their index is not there yet. */
function unindexedIn({ parts }: SegmentSet): number {
  return parts
    .filter(({ segment }) => !segment.isIndexed)
    .reduce((sum, { segment, removed }) => sum + segment.documentIds.length - removed.size, 0);
}
