import type { PostingsWriter } from "./postings-writer";
import { at } from "./segment";

/** Every code unit begins one pair at most; the list grows where whole words come on top. */
const GROWTH = 1.25;

/**
 * Where each token of a segment stands, in the order of the text. Sorted by term
 * in one go at the end: growing a list for each of the many terms that stand in
 * one place only takes four times as long.
 */
export class TokenPlaces {
  private terms: Uint32Array;
  /** The block, twice, and one more where the token is in its lead. */
  private places: Uint32Array;
  private count = 0;

  /** @param expected about how many tokens there will be */
  constructor(expected: number) {
    this.terms = new Uint32Array(expected);
    this.places = new Uint32Array(expected);
  }

  add(term: number, block: number, isInLead: boolean): void {
    if (this.count === this.terms.length) this.grow();
    this.terms[this.count] = term;
    this.places[this.count++] = block * 2 + (isInLead ? 1 : 0);
  }

  /**
   * Writes the posting list of each term.
   *
   * @param numbers of the terms, in the order their lists are to have
   */
  write(numbers: Uint32Array, writer: PostingsWriter): void {
    const starts = this.startsOf(numbers);
    const byTerm = new Uint32Array(this.count);
    const next = starts.slice();
    for (let i = 0; i < this.count; i++) {
      const term = this.terms[i] ?? 0;
      const place = next[term] ?? 0;
      byTerm[place] = this.places[i] ?? 0;
      next[term] = place + 1;
    }
    for (const term of numbers) {
      writeList(byTerm, at(starts, term), at(next, term), writer);
      writer.endList();
    }
  }

  /** For each term where its places begin when they are sorted. */
  private startsOf(numbers: Uint32Array): Uint32Array {
    const counts = new Uint32Array(numbers.length);
    for (let i = 0; i < this.count; i++) {
      const term = this.terms[i] ?? 0;
      counts[term] = (counts[term] ?? 0) + 1;
    }
    const starts = new Uint32Array(numbers.length);
    let start = 0;
    for (const term of numbers) {
      starts[term] = start;
      start += at(counts, term);
    }
    return starts;
  }

  private grow(): void {
    const larger = (array: Uint32Array) => {
      const grown = new Uint32Array(Math.ceil(array.length * GROWTH) + 1);
      grown.set(array);
      return grown;
    };
    this.terms = larger(this.terms);
    this.places = larger(this.places);
  }
}

/** Writes one list; the places of a block follow one another. */
function writeList(places: Uint32Array, from: number, to: number, writer: PostingsWriter): void {
  let i = from;
  while (i < to) {
    const block = at(places, i) >>> 1;
    let lead = 0;
    let rest = 0;
    for (; i < to && (places[i] ?? 0) >>> 1 === block; i++) {
      if (((places[i] ?? 0) & 1) === 1) lead += 1;
      else rest += 1;
    }
    writer.entry(block, lead, rest);
  }
}
