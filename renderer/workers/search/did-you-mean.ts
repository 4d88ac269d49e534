import { fold } from "../../../domain/search/fold";
import { isEmpty, parseQuery } from "../../../domain/search/query";
import { type QueryWord, queryWords } from "../../../domain/search/query-words";
import type { FactsOf } from "../../../domain/search/record";
import { countBlocks, matchSet } from "../../../domain/search/segments/match-set";
import { likeSounding, nearWords } from "../../../domain/search/segments/near-words";
import type { SegmentSet } from "../../../domain/search/segments/segment-set";
import { soundsLike } from "./pinyin";

/** A query that finds something where the one that was typed does not. */
export interface Correction {
  readonly typed: string;
  /** How often it stands in the library. */
  readonly total: number;
}

export interface CorrectionOptions {
  /** Also offer words that sound the same, however many of their characters differ. */
  readonly homophones?: boolean;
}

/** As many as a person reads. */
const MOST = 5;
/** So many words are looked up at most, each a search. */
const MOST_LOOKED_UP = 200;

/**
 * What may have been meant: words that sound the same before others, since most
 * slips are made with an input method, and the most frequent first. Only words
 * that nothing holds are altered; where all are found, just not together,
 * nothing is offered.
 */
export function didYouMean(
  set: SegmentSet,
  typed: string,
  factsOf: FactsOf,
  { homophones = false }: CorrectionOptions = {},
): Correction[] {
  const count = (query: string) => {
    const parsed = parseQuery(query);
    return isEmpty(parsed) ? 0 : countBlocks(matchSet(set, parsed, factsOf)).total;
  };
  const missing = queryWords(typed).find((word) => isPlain(word) && count(word.typed) === 0);
  if (missing === undefined) return [];
  const segments = set.parts.map(({ segment }) => segment);
  const word = fold(missing.text);
  const sounding = homophones ? likeSounding(segments, word, soundsLike) : [];
  return [...new Set([...sounding, ...nearWords(segments, word)])]
    .slice(0, MOST_LOOKED_UP)
    .map((near) => ({ near, corrected: typed.replace(missing.text, () => near) }))
    .map(({ near, corrected }) => ({
      typed: corrected,
      total: count(corrected),
      isSounding: sounding.includes(near),
    }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => Number(b.isSounding) - Number(a.isSounding) || b.total - a.total)
    .slice(0, MOST)
    .map(({ typed: offered, total }) => ({ typed: offered, total }));
}

/** A word to be found in the text; a field or a minus says that the person knows the signs. */
function isPlain({ role, field }: QueryWord): boolean {
  return role === "wanted" && field === null;
}
