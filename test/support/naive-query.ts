import type { BlockKind } from "../../domain/document/block";
import { fold } from "../../domain/search/fold";
import { fieldAt, type SearchableDocument } from "../../domain/search/searchable";

/** One alternative of a query, in parts. */
export interface Alternative {
  readonly wanted: readonly string[];
  readonly headings: readonly string[];
  readonly excluded: readonly string[];
  readonly excludedHeadings: readonly string[];
}

/** What a person types for it; a word with white space in it is put in quotes. */
export function typedFor(alternatives: readonly Alternative[]): string {
  const quoted = (word: string) => (/\s/u.test(word) ? `"${word}"` : word);
  return alternatives
    .map(({ wanted, headings, excluded, excludedHeadings }) =>
      [
        ...wanted.map(quoted),
        ...headings.map((word) => `标题:${quoted(word)}`),
        ...excluded.map((word) => `-${quoted(word)}`),
        ...excludedHeadings.map((word) => `-title:${quoted(word)}`),
      ].join(" "),
    )
    .join(" OR ");
}

/** Which blocks are looked at; all where a list is empty. */
export interface NaiveFilters {
  readonly documents: readonly string[];
  readonly blockKinds: readonly BlockKind[];
}

/**
 * `document from-to` of every occurrence: goes through every place of every
 * block, and shares nothing with the search but the folding of characters.
 */
export function naiveQueryPlaces(
  documents: readonly SearchableDocument[],
  alternatives: readonly Alternative[],
  { documents: ids, blockKinds }: NaiveFilters,
): string[] {
  const isIn = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value);
  return documents
    .filter(({ id }) => isIn(ids, id))
    .flatMap(({ id, text, blocks }) =>
      blocks
        .filter(({ kind }) => isIn(blockKinds, kind))
        .flatMap((block) => {
          const folded = fold(text.slice(block.from, block.to));
          let headingEnd = 0;
          while (headingEnd < folded.length && fieldAt(block, block.from + headingEnd) !== "body")
            headingEnd++;
          return placesIn(folded, headingEnd, alternatives).map(
            ([from, to]) => `${id} ${block.from + from}-${block.from + to}`,
          );
        }),
    )
    .sort();
}

type Place = [from: number, to: number];

function placesIn(
  folded: string,
  headingEnd: number,
  alternatives: readonly Alternative[],
): Place[] {
  const heading = folded.slice(0, headingEnd);
  const words: string[] = [];
  const headings: string[] = [];
  for (const one of alternatives) {
    const has = (text: string) => (word: string) => text.indexOf(fold(word)) !== -1;
    const holds =
      one.wanted.every(has(folded)) &&
      one.headings.every(has(heading)) &&
      !one.excluded.some(has(folded)) &&
      !one.excludedHeadings.some(has(heading));
    if (!holds) continue;
    words.push(...one.wanted.map(fold), one.wanted.map(fold).join(" "));
    headings.push(...one.headings.map(fold));
  }
  const inText = longestFromLeft(folded, words);
  if (headings.length === 0) return inText;
  const all = [...inText, ...longestFromLeft(heading, headings)];
  all.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: Place[] = [];
  for (const place of all) if (place[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(place);
  return kept;
}

/** At each place, from the left, the longest word that begins there; the next place is after it. */
function longestFromLeft(text: string, words: readonly string[]): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < text.length; ) {
    const here = words.filter((word) => word !== "" && text.startsWith(word, at));
    const length = Math.max(0, ...here.map((word) => word.length));
    if (length > 0) places.push([at, at + length]);
    at += Math.max(length, 1);
  }
  return places;
}
