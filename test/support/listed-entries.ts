import { PostingLists } from "../../domain/search/segments/posting-lists";
import { leadIn, ONCE_IN_REST, restIn } from "../../domain/search/segments/postings";
import { type Segment, termOf } from "../../domain/search/segments/segment";

/** An entry of a posting list. */
export type Entry = [block: number, lead: number, rest: number];

/** The posting list of a token, entry by entry; empty where the segment does not have the token. */
export function listedEntries(segment: Segment, token: string): Entry[] {
  const term = termOf(segment, token);
  if (term < 0) return [];
  const lists = new PostingLists(segment);
  const { entries, frequencies } = lists.exceptionsOf(term);
  return [...lists.blocksOf(term)].map((block, entry) => {
    const exception = entries.indexOf(entry);
    const frequency = exception === -1 ? ONCE_IN_REST : (frequencies[exception] ?? 0);
    return [block, leadIn(frequency), restIn(frequency)];
  });
}
