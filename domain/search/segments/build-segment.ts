import type { SearchableDocument } from "../searchable";
import { visitTokens } from "../tokens";
import { joinPostings, type TermWriters } from "./join-postings";
import { MAX_LENGTH, plainSegment } from "./plain-segment";
import { PostingWriter } from "./postings";
import { at, blockCountOf, foldedText, type Segment } from "./segment";

/** Indexes documents, in their order. */
export function buildSegment(documents: readonly SearchableDocument[]): Segment {
  return indexSegment(plainSegment(documents));
}

/** The same segment with the terms of its texts. */
export function indexSegment(plain: Segment): Segment {
  const terms: TermWriters = { keys: new Map(), words: new Map() };
  const leadLengths = new Uint16Array(blockCountOf(plain));
  const restLengths = new Uint16Array(leadLengths.length);
  for (let block = 0; block < leadLengths.length; block++) {
    const folded = foldedText(plain, block);
    const { lead, rest } = indexBlock(terms, block, folded, at(plain.leadEnds, block));
    leadLengths[block] = Math.min(lead, MAX_LENGTH);
    restLengths[block] = Math.min(rest, MAX_LENGTH);
  }
  return { ...plain, leadLengths, restLengths, ...joinPostings(terms), isIndexed: true };
}

/** Takes the tokens of a block; tells how many stand in its lead and in the rest. */
function indexBlock({ keys, words }: TermWriters, block: number, folded: string, leadEnd: number) {
  let lead = 0;
  let rest = 0;
  const take = (writer: PostingWriter, at: number) => {
    writer.hit(block, at < leadEnd);
    if (at < leadEnd) lead += 1;
    else rest += 1;
  };
  visitTokens(folded, {
    key: (key, at) => take(writerOf(keys, key), at),
    word: (word, at) => take(writerOf(words, word), at),
  });
  return { lead, rest };
}

function writerOf<K>(writers: Map<K, PostingWriter>, term: K): PostingWriter {
  const known = writers.get(term);
  if (known !== undefined) return known;
  const writer = new PostingWriter();
  writers.set(term, writer);
  return writer;
}
