import { heldByBits, readBlocks } from "./block-list";
import { type Exceptions, ONCE_IN_REST, readExceptions } from "./postings";
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

  /** Those of some blocks that hold a term, where that can be told without reading its list; otherwise `null`. */
  heldUnread(term: number, blocks: Uint32Array): Uint32Array | null {
    if (this.blocks.has(term)) return null;
    return heldByBits(storedList(this.segment, term).postings, blocks);
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

  /** True where all of a term's list was read already. */
  isRead(term: number): boolean {
    return this.blocks.has(term) && this.exceptions.has(term);
  }

  /** How often a term stands in a block, as `frequencyOf` puts it; 0 where it does not. */
  frequencyIn(term: number, block: number): number {
    const entry = placeIn(this.blocksOf(term), block);
    if (entry === -1) return 0;
    const { entries, frequencies } = this.exceptionsOf(term);
    const exception = placeIn(entries, entry);
    return exception === -1 ? ONCE_IN_REST : (frequencies[exception] ?? ONCE_IN_REST);
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

/** The place of a number in an ascending list; −1 where it is not in it. */
function placeIn(list: Uint32Array, number: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return list[low] === number ? low : -1;
}

function once<T>(known: Map<number, T>, term: number, make: () => T): T {
  const found = known.get(term);
  if (found !== undefined) return found;
  const made = make();
  known.set(term, made);
  return made;
}
