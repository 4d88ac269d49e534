import { readBlocks } from "./block-list";
import { type Exceptions, readExceptions } from "./postings";
import { at, type Segment, storedList } from "./segment";

/**
 * The posting lists that one query reads of a segment. Finding and ranking ask
 * for the same ones, and a common word's list is long: each is read once.
 */
export class PostingLists {
  private readonly blocks = new Map<number, Uint32Array>();
  private readonly exceptions = new Map<number, Exceptions>();

  constructor(readonly segment: Segment) {}

  /** The blocks that hold a term, ascending. Not to be written to. */
  blocksOf(term: number): Uint32Array {
    return once(this.blocks, term, () =>
      readBlocks(storedList(this.segment, term).postings, this.mostEntriesOf(term)),
    );
  }

  /** Which of those blocks hold it otherwise than once in the rest. */
  exceptionsOf(term: number): Exceptions {
    return once(this.exceptions, term, () =>
      readExceptions(storedList(this.segment, term).frequencies),
    );
  }

  /** True where the blocks of a term were read already. */
  has(term: number): boolean {
    return this.blocks.has(term);
  }

  /** How much is still to be read before all is known of a term's list: blocks, and bytes of exceptions. */
  unreadOf(term: number): number {
    const { frequencyStarts } = this.segment;
    const ofExceptions = at(frequencyStarts, term + 1) - at(frequencyStarts, term);
    return (
      (this.blocks.has(term) ? 0 : this.mostEntriesOf(term)) +
      (this.exceptions.has(term) ? 0 : ofExceptions)
    );
  }

  /** How many entries the list of a term has at most, without reading it. */
  mostEntriesOf(term: number): number {
    return Math.min(at(this.segment.fieldCounts, term), this.segment.kinds.length);
  }
}

function once<T>(known: Map<number, T>, term: number, make: () => T): T {
  const found = known.get(term);
  if (found !== undefined) return found;
  const made = make();
  known.set(term, made);
  return made;
}
