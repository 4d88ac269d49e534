/** Units that are looked up together: three Han characters tell places apart well. */
export const GRAM = 3;

/** A gram that stands in more places says too little about one. */
const MOST_PLACES = 48;
const BUCKET_BITS = 18;
/** Odd, to mix the bits (Knuth's multiplicative hashing, 32 bit). */
const MULTIPLIER = 0x9e3779b1;
const NONE = -1;

/** Finds where three units stand next to each other in a text. Built in one pass. */
export class GramIndex {
  private readonly heads = new Int32Array(2 ** BUCKET_BITS).fill(NONE);
  private readonly next: Int32Array;
  private readonly counts = new Int32Array(2 ** BUCKET_BITS);

  constructor(private readonly units: Uint16Array) {
    this.next = new Int32Array(units.length).fill(NONE);
    for (let at = units.length - GRAM; at >= 0; at--) {
      const bucket = bucketOf(units, at);
      this.next[at] = this.heads[bucket] ?? NONE;
      this.heads[bucket] = at;
      this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
    }
  }

  /** In how many places the gram at `at` of other units stands, or a few more. */
  frequencyOf(other: Uint16Array, at: number): number {
    return this.counts[bucketOf(other, at)] ?? 0;
  }

  /** The places of the gram at `at` of other units, in order; `null` where it is too common to tell. */
  placesOf(other: Uint16Array, at: number): readonly number[] | null {
    const places: number[] = [];
    let place = this.heads[bucketOf(other, at)] ?? NONE;
    while (place !== NONE) {
      if (this.isAt(place, other, at)) {
        if (places.length === MOST_PLACES) return null;
        places.push(place);
      }
      place = this.next[place] ?? NONE;
    }
    return places;
  }

  private isAt(place: number, other: Uint16Array, at: number): boolean {
    for (let i = 0; i < GRAM; i++) if (this.units[place + i] !== other[at + i]) return false;
    return true;
  }
}

function bucketOf(units: Uint16Array, at: number): number {
  let hash = 0;
  for (let i = 0; i < GRAM; i++) hash = Math.imul(hash ^ (units[at + i] ?? 0), MULTIPLIER);
  return hash >>> (32 - BUCKET_BITS);
}
