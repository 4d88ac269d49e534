import type { Order } from "../results";
import type { FoundRecord } from "./found-records";
import {
  type Candidate,
  candidateAt,
  compareCandidates,
  type ScoredMatches,
} from "./score-matches";
import { selectBest } from "./select-best";

/** What is found of one document: its blocks, and the comments and notes on it. */
interface Group {
  readonly found: FoundRecord[];
  records: number;
}

/** The part of an ordered list of records that is asked for. */
export interface PageRange {
  readonly offset: number;
  readonly limit: number;
}

/** The candidates of one page. Only what is on the page is sorted, save for the order by relevance. */
export function pageOf(
  found: readonly FoundRecord[],
  scored: readonly ScoredMatches[],
  order: Order,
  { offset, limit }: PageRange,
): Candidate[] {
  if (order === "relevance") return selectBest(scored, offset + limit).slice(offset);
  const candidates = candidateMaker(scored);
  const page: Candidate[] = [];
  let before = 0;
  for (const group of groupsInOrder(found, order, candidates)) {
    if (before >= offset + limit) break;
    if (before + group.records > offset) {
      const own = group.found.flatMap(candidates);
      if (order === "document") own.sort(compareCandidates);
      page.push(...own.slice(Math.max(0, offset - before), offset + limit - before));
    }
    before += group.records;
  }
  return page;
}

type Candidates = (found: FoundRecord) => Candidate[];

function candidateMaker(scored: readonly ScoredMatches[]): Candidates {
  const scoredOf = new Map(scored.map((one) => [one.matches, one]));
  return ({ matches, from, to }) => {
    const own = scoredOf.get(matches);
    if (own === undefined) throw new Error("A record was found in a part that was not scored.");
    return Array.from({ length: to - from }, (_, i) => candidateAt(own, from + i));
  };
}

function groupsInOrder(
  found: readonly FoundRecord[],
  order: Exclude<Order, "relevance">,
  candidates: Candidates,
): readonly Group[] {
  if (order === "date") {
    return found
      .toSorted((a, b) => compareDates(a, b))
      .map((one) => ({ found: [one], records: one.records }));
  }
  const groups = groupByDocument(found);
  if (order === "place") return groups;
  const ranked = groups.map((group) => ({
    group,
    best: bestOf(group.found.flatMap(candidates)),
  }));
  return ranked.sort((a, b) => compareCandidates(a.best, b.best)).map(({ group }) => group);
}

function groupByDocument(found: readonly FoundRecord[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of found) {
    const { documentId, kind, id } = one.facts;
    const key = documentId === null ? `${kind} ${id}` : `document ${documentId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { found: [one], records: one.records });
    else {
      group.found.push(one);
      group.records += one.records;
    }
  }
  return [...groups.values()];
}

function bestOf(candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((best, one) => (compareCandidates(one, best) < 0 ? one : best));
}

/** The newest first; what has only a year comes after the days of that year, what has neither last. */
function compareDates(a: FoundRecord, b: FoundRecord): number {
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  if (dayA === dayB) return 0;
  return dayA > dayB ? -1 : 1;
}

function dayOf({ facts: { date, year } }: FoundRecord): string {
  return date ?? (year === null ? "" : String(year));
}
