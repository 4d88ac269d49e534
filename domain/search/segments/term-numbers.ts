/** Slots at the start, a power of two; a document of average length needs a few times as many. */
const FIRST_SLOTS = 2 ** 12;
/** Knuth's multiplier: 2³² divided by the golden ratio. */
const SPREAD = 0x9e3779b1;
const EMPTY = 0;

/**
 * Numbers terms as they are met. The pairs are looked up once for each character
 * of a text, and a `Map` makes an object of every number over 2³⁰, as Han pairs
 * are: this is an open hash table, in a quarter of the time.
 */
export class TermNumbers {
  private slots = FIRST_SLOTS;
  private keyAt = new Uint32Array(FIRST_SLOTS);
  /** The number of the key in each slot, and one more; `EMPTY` where there is none. */
  private numberAt = new Uint32Array(FIRST_SLOTS);
  private readonly keyNumbers: number[] = [];
  private readonly words = new Map<string, number>();
  private known = 0;

  /** How many terms were met. */
  get count(): number {
    return this.known;
  }

  ofKey(key: number): number {
    const slot = this.slotOf(key);
    const found = this.numberAt[slot] ?? EMPTY;
    if (found !== EMPTY) return found - 1;
    const number = this.known++;
    this.keyNumbers.push(key, number);
    this.keyAt[slot] = key;
    this.numberAt[slot] = number + 1;
    if (this.keyNumbers.length > this.slots) this.grow();
    return number;
  }

  ofWord(word: string): number {
    const found = this.words.get(word);
    if (found !== undefined) return found;
    const number = this.known++;
    this.words.set(word, number);
    return number;
  }

  /** The keys, ascending, the words, in the order of their code units, and the numbers of both in that order. */
  sorted(): { keys: Uint32Array; words: string[]; numbers: Uint32Array } {
    const keys = Uint32Array.from(this.keyNumbers.filter((_, i) => i % 2 === 0)).sort();
    const words = [...this.words.keys()].sort();
    const numbers = new Uint32Array(this.known);
    for (let i = 0; i < keys.length; i++) numbers[i] = this.ofKey(keys[i] ?? 0);
    for (const [i, word] of words.entries()) numbers[keys.length + i] = this.ofWord(word);
    return { keys, words, numbers };
  }

  /** The slot of a key, or the empty one where it belongs. */
  private slotOf(key: number): number {
    const bits = Math.clz32(this.slots) + 1;
    let slot = Math.imul(key, SPREAD) >>> bits;
    while (this.numberAt[slot] !== EMPTY && this.keyAt[slot] !== key) {
      slot = (slot + 1) & (this.slots - 1);
    }
    return slot;
  }

  /** At most half of the slots are taken: a key is met in the first or second slot. */
  private grow(): void {
    this.slots *= 2;
    this.keyAt = new Uint32Array(this.slots);
    this.numberAt = new Uint32Array(this.slots);
    for (let i = 0; i < this.keyNumbers.length; i += 2) {
      const key = this.keyNumbers[i] ?? 0;
      const slot = this.slotOf(key);
      this.keyAt[slot] = key;
      this.numberAt[slot] = (this.keyNumbers[i + 1] ?? 0) + 1;
    }
  }
}
