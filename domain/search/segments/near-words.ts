import { keyOf } from "../tokens";
import { isWordUnit } from "../word-units";
import { at, keyTerm, type Segment } from "./segment";

/** True where two characters are read alike. */
export type SoundsLike = (a: string, b: string) => boolean;

/** Words longer than this have so many neighbours that guessing helps nobody. */
const MAX_LENGTH = 12;
/** So many sequences of like sounding characters are followed at most. */
const MAX_PATHS = 500;

/**
 * Words one character off a folded word, as far as every pair in them occurs in
 * one of the segments: a character replaced, left out, put in, or two exchanged.
 * Whether a word stands somewhere as a whole is to be looked up.
 */
export function nearWords(segments: readonly Segment[], word: string): string[] {
  if (word.length < 2 || word.length > MAX_LENGTH) return [];
  const pairs = new PairLookup(segments);
  const near = new Set<string>();
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)];
    const [left, right, here] = [word[i - 1] ?? "", word[i + 1] ?? "", word[i] ?? ""];
    if (i < word.length) {
      near.add(before + after);
      near.add(before + right + here + after.slice(1));
      for (const unit of pairs.between(left, right)) near.add(before + unit + after);
    }
    for (const unit of pairs.between(left, here)) near.add(before + unit + word.slice(i));
  }
  near.delete(word);
  return [...near].filter((one) => one.length > 1 && pairs.occurIn(one));
}

/** Words that sound like a folded word, character by character, as far as every pair in them occurs. */
export function likeSounding(
  segments: readonly Segment[],
  word: string,
  soundsLike: SoundsLike,
): string[] {
  if (word.length < 2 || word.length > MAX_LENGTH) return [];
  const pairs = new PairLookup(segments);
  const alike = [...word].map((unit) => pairs.units.filter((one) => soundsLike(one, unit)));
  let paths = alike[0] ?? [];
  for (const units of alike.slice(1)) {
    paths = paths
      .flatMap((path) => units.map((unit) => path + unit))
      .filter((path) => pairs.has(path.slice(-2)))
      .slice(0, MAX_PATHS);
  }
  return paths.filter((path) => path !== word);
}

/** What pairs occur in some segments. */
class PairLookup {
  /** Every word unit of a pair. */
  readonly units: readonly string[];

  constructor(private readonly segments: readonly Segment[]) {
    const units = new Set<number>();
    for (const { keys } of segments) {
      for (const key of keys) units.add(key >>> 16).add(key & 0xffff);
    }
    units.delete(0);
    this.units = [...units].map((unit) => String.fromCharCode(unit));
  }

  has(pair: string): boolean {
    const key = keyOf(pair);
    return key !== null && this.segments.some((segment) => keyTerm(segment, key) >= 0);
  }

  /** Units that occur after `left` and before `right`, either of which may be empty, but not both. */
  between(left: string, right: string): string[] {
    const isWord = [left, right].every((side) => side === "" || isWordUnit(side.charCodeAt(0)));
    if (!isWord || left + right === "") return [];
    const candidates = left === "" ? this.units : this.after(left);
    return right === "" ? [...candidates] : candidates.filter((unit) => this.has(unit + right));
  }

  /** True where all pairs of a word occur. */
  occurIn(word: string): boolean {
    for (let i = 0; i + 1 < word.length; i++) if (!this.has(word.slice(i, i + 2))) return false;
    return true;
  }

  private after(left: string): string[] {
    const first = left.charCodeAt(0) * 0x10000;
    const units = new Set<string>();
    for (const { keys } of this.segments) {
      for (let i = firstAtLeast(keys, first); i < keys.length && at(keys, i) < first + 0x10000; i++)
        units.add(String.fromCharCode(at(keys, i) & 0xffff));
    }
    return [...units];
  }
}

/** The first index whose number is at least `limit`; the length where there is none. */
function firstAtLeast(numbers: Uint32Array, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(numbers, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
