import type { Span } from "../document/span";
import { COMPARABLE } from "./comparable";

/** Two neighbouring letters of a text, as compared, in one number. */
export type Bigram = number;

/** A code unit takes the lower half of a bigram. */
const UNIT_BITS = 16;

/** A letter, a digit: what two texts may have in common, unlike their marks. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * How often each bigram stands in these parts of a text; none reaches over a
 * mark or a digit. Where there is none at all, the single characters stand in
 * for them, so that also 一 or 98.5 is like itself; marks do where there is
 * nothing else.
 */
export function countBigrams(text: string, spans: readonly Span[]): ReadonlyMap<Bigram, number> {
  const counts = new Map<Bigram, number>();
  const count = (bigram: Bigram) => counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  for (const { from, to } of spans) {
    let previous = 0;
    for (let at = from; at < to; at++) {
      const unit = COMPARABLE[text.charCodeAt(at)] ?? 0;
      if (previous !== 0 && unit !== 0) count((previous << UNIT_BITS) | unit);
      previous = unit;
    }
  }
  if (counts.size > 0) return counts;
  const words = spans.map(({ from, to }) => text.slice(from, to)).join("");
  const saying = [...words].filter((character) => SAYS_SOMETHING.test(character));
  for (const character of saying.length > 0 ? saying : words) count(character.charCodeAt(0));
  return counts;
}
