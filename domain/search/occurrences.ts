import type { Span } from "../document/span";
import { type Clause, isListing, onlyWordOf, type Query } from "./query";

/** One block's text as search looks at it. */
export interface BlockText {
  readonly folded: string;
  /** Length of the title or heading the block is or begins with; 0 where it has none. */
  readonly headingEnd: number;
}

/**
 * The places where a query stands in one block, in order and none over another;
 * an empty list where no clause holds. Conditions are not looked at: the query
 * is one of clauses whose conditions hold. A clause without words has the whole
 * block as its place. Offsets count into the folded text.
 */
export function occurrencesOf(query: Query, block: BlockText): Span[] {
  const word = onlyWordOf(query);
  return word === null ? placesOfClauses(query, block) : placesOf(word, block.folded);
}

function placesOfClauses(query: Query, block: BlockText): Span[] {
  const holding = query.clauses.filter((clause) => holds(clause, block));
  if (holding.some(isListing)) return contentOf(block.folded);
  const words = holding.flatMap(({ words: ofClause, phrase }) =>
    phrase === null ? ofClause : [phrase, ...ofClause],
  );
  const headings = holding.flatMap((clause) => clause.headings);
  const found = occurrences(block.folded, words);
  if (headings.length === 0) return found;
  const inHeading = occurrences(block.folded.slice(0, block.headingEnd), headings);
  return withoutOverlap([...found, ...inHeading]);
}

/** How many places `occurrencesOf` would give. */
export function occurrenceCount(query: Query, block: BlockText): number {
  const word = onlyWordOf(query);
  return word === null ? occurrencesOf(query, block).length : countOf(word, block.folded);
}

/** True where the words of a clause that holds stand together as typed. */
export function hasPhrase(query: Query, block: BlockText): boolean {
  return query.clauses.some(
    (clause) =>
      holds(clause, block) && (clause.phrase === null || block.folded.includes(clause.phrase)),
  );
}

/**
 * All places of the needles from left to right, none overlapping another: at
 * each place the longest needle that begins there is taken. For one needle this
 * is what the find command of any editor counts.
 */
export function occurrences(text: string, needles: readonly string[]): Span[] {
  const longestFirst = [...new Set(needles)].filter((needle) => needle !== "");
  longestFirst.sort((a, b) => b.length - a.length);
  const next = longestFirst.map((needle) => text.indexOf(needle));
  const found: Span[] = [];
  for (;;) {
    const chosen = leftmost(next);
    const needle = longestFirst[chosen];
    const from = next[chosen];
    if (needle === undefined || from === undefined) return found;
    const to = from + needle.length;
    found.push({ from, to });
    for (const [i, other] of longestFirst.entries()) {
      const place = next[i] ?? -1;
      if (place !== -1 && place < to) next[i] = text.indexOf(other, to);
    }
  }
}

function holds(clause: Clause, { folded, headingEnd }: BlockText): boolean {
  const { words, headings, excluded, excludedHeadings } = clause;
  if (!words.every((word) => folded.includes(word))) return false;
  if (excluded.some((word) => folded.includes(word))) return false;
  if (headings.length + excludedHeadings.length === 0) return true;
  const heading = folded.slice(0, headingEnd);
  if (excludedHeadings.some((word) => heading.includes(word))) return false;
  return headings.every((word) => heading.includes(word));
}

/** The text without the white space around it. */
function contentOf(folded: string): Span[] {
  const content = folded.trim();
  if (content === "") return [];
  const from = folded.indexOf(content);
  return [{ from, to: from + content.length }];
}

/** What `occurrences` gives for one needle, which most queries are of. */
function placesOf(word: string, folded: string): Span[] {
  const found: Span[] = [];
  for (let from = folded.indexOf(word); from !== -1; ) {
    const to = from + word.length;
    found.push({ from, to });
    from = folded.indexOf(word, to);
  }
  return found;
}

function countOf(word: string, folded: string): number {
  let count = 0;
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
    count++;
  }
  return count;
}

/** The spans from left to right; of two that overlap, the one that begins first, or the longer. */
function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span);
  }
  return kept;
}

/** Index of the smallest place, the first of equals; -1 where all are -1. */
function leftmost(places: readonly number[]): number {
  let best = -1;
  let bestPlace = Number.POSITIVE_INFINITY;
  for (const [i, place] of places.entries()) {
    if (place !== -1 && place < bestPlace) {
      best = i;
      bestPlace = place;
    }
  }
  return best;
}
