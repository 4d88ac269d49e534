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
  const scoresOf = scoresByMatches(scored);
  const page: Candidate[] = [];
  let before = 0;
  for (const group of groupsInOrder(found, order, scoresOf)) {
    if (before >= offset + limit) break;
    if (before + group.records > offset) {
      const own = candidatesOf(group, scoresOf);
      if (order === "document") own.sort(compareCandidates);
      page.push(...own.slice(Math.max(0, offset - before), offset + limit - before));
    }
    before += group.records;
  }
  return page;
}

/** The scores of the matches that a found record is made of. */
type ScoresOf = (found: FoundRecord) => ScoredMatches;

function scoresByMatches(scored: readonly ScoredMatches[]): ScoresOf {
  const scoredOf = new Map(scored.map((one) => [one.matches, one]));
  return ({ matches }) => {
    const own = scoredOf.get(matches);
    if (own === undefined) throw new Error("A record was found in a part that was not scored.");
    return own;
  };
}

function candidatesOf({ found }: Group, scoresOf: ScoresOf): Candidate[] {
  return found.flatMap((one) => {
    const scored = scoresOf(one);
    return Array.from({ length: one.to - one.from }, (_, i) => candidateAt(scored, one.from + i));
  });
}

function groupsInOrder(
  found: readonly FoundRecord[],
  order: Exclude<Order, "relevance">,
  scoresOf: ScoresOf,
): readonly Group[] {
  if (order === "date") {
    return found
      .toSorted((a, b) => compareDates(a, b))
      .map((one) => ({ found: [one], records: one.records }));
  }
  const groups = groupByDocument(found);
  if (order === "place") return groups;
  const ranked = groups.map((group) => ({ group, best: bestOf(group, scoresOf) }));
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

/** The best candidate of a group; of equals the first. No other is made an object of. */
function bestOf({ found }: Group, scoresOf: ScoresOf): Candidate {
  const best = found.map((one) => {
    const scored = scoresOf(one);
    const { scores, isWhole } = scored;
    let place = one.from;
    for (let i = one.from + 1; i < one.to; i++) {
      const gain =
        Number(isWhole(i)) - Number(isWhole(place)) || (scores[i] ?? 0) - (scores[place] ?? 0);
      if (gain > 0) place = i;
    }
    return candidateAt(scored, place);
  });
  return best.reduce((former, one) => (compareCandidates(one, former) < 0 ? one : former));
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
