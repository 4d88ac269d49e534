import { type Matches, MatchList } from "./matches";
import { at, blockCountOf, type Segment } from "./segment";

/** Finds a word by going through the whole text of a segment. */
export function sweep(segment: Segment, word: string): Matches {
  const { text, blockStarts } = segment;
  const list = new MatchList(blockCountOf(segment));
  let block = 0;
  let place = word === "" ? -1 : text.indexOf(word);
  while (place !== -1) {
    while ((blockStarts[block + 1] ?? 0) <= place) block++;
    const end = at(blockStarts, block + 1);
    let count = 0;
    while (place !== -1 && place + word.length <= end) {
      count++;
      place = text.indexOf(word, place + word.length);
    }
    list.add(block, count);
    // A place that reaches into the next block is none, but may hide one there.
    if (place !== -1 && place < end) place = text.indexOf(word, end);
  }
  return list.finish();
}
