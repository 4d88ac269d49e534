import type { SearchableDocument } from "../searchable";
import { visitTokens } from "../tokens";
import { MAX_LENGTH, plainSegment } from "./plain-segment";
import { PostingsWriter } from "./postings-writer";
import { at, blockCountOf, foldedText, type Segment } from "./segment";
import { inOneGo, type Steps } from "./steps";
import { TermNumbers } from "./term-numbers";
import { TokenPlaces } from "./token-places";

/** So many blocks are gone through in a step, half a millisecond of work. */
const BLOCKS_PER_STEP = 64;

/** Indexes documents, in their order. */
export function buildSegment(documents: readonly SearchableDocument[]): Segment {
  return inOneGo(indexInSteps(plainSegment(documents)));
}

/** The same segment with the terms of its texts. */
export function* indexInSteps(plain: Segment): Steps<Segment> {
  const terms = new TermNumbers();
  const places = new TokenPlaces(plain.text.length);
  const leadLengths = new Uint16Array(blockCountOf(plain));
  const restLengths = new Uint16Array(leadLengths.length);
  let block = 0;
  let leadEnd = 0;
  let lead = 0;
  let rest = 0;
  const take = (term: number, offset: number) => {
    const isInLead = offset < leadEnd;
    places.add(term, block, isInLead);
    if (isInLead) lead += 1;
    else rest += 1;
  };
  const visitor = {
    key: (key: number, offset: number) => take(terms.ofKey(key), offset),
    word: (word: string, offset: number) => take(terms.ofWord(word), offset),
  };
  for (; block < leadLengths.length; block++) {
    leadEnd = at(plain.leadEnds, block);
    lead = 0;
    rest = 0;
    visitTokens(foldedText(plain, block), visitor);
    leadLengths[block] = Math.min(lead, MAX_LENGTH);
    restLengths[block] = Math.min(rest, MAX_LENGTH);
    if (block % BLOCKS_PER_STEP === 0) yield;
  }
  yield;
  const { keys, words, numbers } = terms.sorted();
  const postings = new PostingsWriter(numbers.length);
  places.write(numbers, postings);
  return { ...plain, leadLengths, restLengths, keys, words, ...postings.finish(), isIndexed: true };
}
