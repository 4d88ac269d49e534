import type { PostingWriter } from "./postings";
import { at, type Segment } from "./segment";

/** The posting lists of a segment that is being made. */
export interface TermWriters {
  readonly keys: Map<number, PostingWriter>;
  readonly words: Map<string, PostingWriter>;
}

type TermPart = Pick<Segment, "keys" | "words" | "postingStarts" | "postings" | "fieldCounts">;

/** Puts the posting lists one after the other, in the order of their terms. */
export function joinPostings(terms: TermWriters): TermPart {
  const keys = Uint32Array.from(terms.keys.keys()).sort();
  const words = [...terms.words.keys()].sort();
  const lists = [
    ...Array.from(keys, (key) => terms.keys.get(key)),
    ...words.map((word) => terms.words.get(word)),
  ].map(finished);
  const postingStarts = new Uint32Array(lists.length + 1);
  const fieldCounts = new Uint32Array(lists.length);
  let length = 0;
  for (const [term, list] of lists.entries()) {
    length += list.length;
    postingStarts[term + 1] = length;
    fieldCounts[term] = list.fieldCount;
  }
  const postings = new Uint8Array(length);
  for (const [term, list] of lists.entries()) list.copyTo(postings, at(postingStarts, term));
  return { keys, words, postingStarts, postings, fieldCounts };
}

function finished(writer: PostingWriter | undefined): PostingWriter {
  if (writer === undefined) throw new Error("A term was listed that has no posting list.");
  writer.finish();
  return writer;
}
