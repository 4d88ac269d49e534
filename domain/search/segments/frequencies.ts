import { isPair, tokenOfKey, visitTokens } from "../tokens";
import { at, foldedText, type Segment } from "./segment";

/** How often a token stands in the two parts of a block. */
export interface Frequency {
  readonly lead: number;
  readonly rest: number;
}

/** How often each of the tokens stands in a block, by its text. */
export function frequenciesIn(
  segment: Segment,
  block: number,
  tokens: readonly string[],
): Frequency[] {
  const folded = foldedText(segment, block);
  const leadEnd = at(segment.leadEnds, block);
  const others = tokens.every(isPair) ? null : otherTokens(folded);
  return tokens.map((token) => {
    const places = isPair(token) ? placesOf(token, folded) : (others?.get(token) ?? []);
    const lead = places.filter((place) => place < leadEnd).length;
    return { lead, rest: places.length - lead };
  });
}

/** A pair is a token wherever it stands, also over itself: 人人 twice in 人人人. */
function placesOf(pair: string, folded: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(pair); at !== -1; at = folded.indexOf(pair, at + 1)) places.push(at);
  return places;
}

/** The places of the tokens that are no pairs, which depend on what stands beside them. */
function otherTokens(folded: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const take = (token: string, at: number) => {
    const places = found.get(token);
    if (places === undefined) found.set(token, [at]);
    else places.push(at);
  };
  visitTokens(folded, {
    key: (key, at) => {
      if (!isPair(tokenOfKey(key))) take(tokenOfKey(key), at);
    },
    word: take,
  });
  return found;
}
