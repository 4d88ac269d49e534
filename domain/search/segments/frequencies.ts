import { isPair, tokenOfKey, visitTokens } from "../tokens";
import type { PostingLists } from "./posting-lists";
import { frequencyOf, leadIn, restIn } from "./postings";
import { foldedText, termOf } from "./segment";

/** How often each of some tokens stands in a block, as in a posting list; 0 where it does not. */
export type FrequenciesOf = (block: number) => readonly number[];

/** By the posting lists that were read for the query anyway, otherwise by the text of the block. */
export function frequenciesBy(
  lists: PostingLists,
  tokens: readonly { readonly token: string }[],
): FrequenciesOf {
  const { segment } = lists;
  const sources = tokens.map(({ token }) => {
    const term = termOf(segment, token);
    return { token, isPair: isPair(token), term: lists.isRead(term) ? term : null };
  });
  return (block) => {
    let folded: string | null = null;
    let others: ReadonlyMap<string, number> | null = null;
    const frequencies: number[] = [];
    for (const { token, isPair, term } of sources) {
      if (term !== null) {
        frequencies.push(lists.frequencyIn(term, block));
        continue;
      }
      folded ??= foldedText(segment, block);
      const leadEnd = segment.leadEnds[block] ?? 0;
      if (isPair) frequencies.push(pairFrequency(token, folded, leadEnd));
      else {
        others ??= otherTokens(folded, leadEnd);
        frequencies.push(others.get(token) ?? 0);
      }
    }
    return frequencies;
  };
}

/** A pair is a token wherever it stands, also over itself: 人人 twice in 人人人. */
function pairFrequency(pair: string, folded: string, leadEnd: number): number {
  let lead = 0;
  let rest = 0;
  for (let at = folded.indexOf(pair); at !== -1; at = folded.indexOf(pair, at + 1)) {
    if (at < leadEnd) lead += 1;
    else rest += 1;
  }
  return frequencyOf(lead, rest);
}

/** The frequencies of the tokens that are no pairs, which depend on what stands beside them. */
function otherTokens(folded: string, leadEnd: number): Map<string, number> {
  const found = new Map<string, number>();
  const take = (token: string, at: number) => {
    const known = found.get(token) ?? 0;
    const isInLead = at < leadEnd;
    const frequency = frequencyOf(
      leadIn(known) + (isInLead ? 1 : 0),
      restIn(known) + (isInLead ? 0 : 1),
    );
    found.set(token, frequency);
  };
  visitTokens(folded, {
    key: (key, at) => {
      if (!isPair(tokenOfKey(key))) take(tokenOfKey(key), at);
    },
    word: take,
  });
  return found;
}
