import type { Span } from "../../document/span";
import { CONTEXT_REACH, type Located } from "./locate";

/** So many units of context, or all there are, show that a short passage is the same one. */
const LEAST_CONTEXT = 8;
/** Words as long as this are known by themselves. */
const KNOWN_BY_ITSELF = 16;
/** A shorter one comes again too often: one of its sides has to be as it was, twice as far. */
const SHORT = 6;
/** Of the units of a reworded passage so many have to be left. */
const LEAST_LEFT = 0.5;
/** Of a passage's two sides one has to be left, more or less. */
const LEAST_SURROUNDED = 0.4;
/** A passage of which little is left is still the same where no more than this was replaced, in units, … */
const SHORT_REPLACEMENT = 16;
/** … by something of its size: not less than a third, not more than three times as much. */
const SIZE_RATIO = 3;
/** A short word may be replaced by a longer one all the same, in units. */
const SIZE_SLACK = 4;

/** How a passage is left: the same words, other words in its place, or nothing that can be told. */
export type Verdict = "same" | "isolated" | "reworded" | "gone";

/** How much of the context could be found at all, in units. */
export function availableContext(passage: Span, length: number): number {
  return Math.min(CONTEXT_REACH, passage.from) + Math.min(CONTEXT_REACH, length - passage.to);
}

/** Part of the context that was found; 1 where there is none. */
export function surroundedness(found: Located, passage: Span, length: number): number {
  const available = availableContext(passage, length);
  return available === 0 ? 1 : (found.before + found.after) / available;
}

/** Judges what stands in a passage's place. `length` is the first text's, in units. */
export function judge(found: Located, passage: Span, length: number): Verdict {
  const size = passage.to - passage.from;
  const context = found.before + found.after;
  const isSurrounded = context >= Math.min(LEAST_CONTEXT, availableContext(passage, length));
  if (found.same) {
    const isTold = isSurrounded && (size >= SHORT || isBeside(found, passage, length));
    return isTold || size >= KNOWN_BY_ITSELF ? "same" : "isolated";
  }
  if (!isSurrounded && size < KNOWN_BY_ITSELF) return "gone";
  if (found.matched >= LEAST_LEFT * size) return "reworded";
  return isReplacedInPlace(found, passage, length) ? "reworded" : "gone";
}

function isReplacedInPlace(found: Located, passage: Span, length: number): boolean {
  const [before, after] = [passage.from, length - passage.to];
  const standsFirm =
    found.before >= Math.min(LEAST_CONTEXT, before) &&
    found.after >= Math.min(LEAST_CONTEXT, after);
  const [size, now] = [passage.to - passage.from, found.span.to - found.span.from];
  return (
    standsFirm &&
    found.replaced <= SHORT_REPLACEMENT &&
    now * SIZE_RATIO >= size &&
    now <= size * SIZE_RATIO + SIZE_SLACK
  );
}

/**
 * True where one side of the same words is as it was, or the words need none.
 * Without the former text this alone tells a place from one that resembles it.
 */
export function isBeside(found: Located, passage: Span, length: number): boolean {
  const before = Math.min(CONTEXT_REACH, passage.from);
  const after = Math.min(CONTEXT_REACH, length - passage.to);
  const size = passage.to - passage.from;
  if (size >= KNOWN_BY_ITSELF) return true;
  if (size < SHORT && found.back + found.on < Math.min(2 * LEAST_CONTEXT, before + after))
    return false;
  return Math.max(found.back, found.on) >= Math.min(LEAST_CONTEXT, Math.max(before, after));
}

/** True where the place itself is known by what stands around it. */
export function isOwnPlace(found: Located, passage: Span, length: number): boolean {
  const available = availableContext(passage, length);
  return (
    found.before + found.after >= Math.min(LEAST_CONTEXT, available) &&
    surroundedness(found, passage, length) >= LEAST_SURROUNDED
  );
}

/** How much of the words counts against what stands around them. */
const WORDS_WORTH = 0.7;

/** From 0 to 1: how much of the passage and of its context stands at the place. */
export function scoreOf(found: Located, passage: Span, length: number): number {
  const size = passage.to - passage.from;
  const now = found.span.to - found.span.from;
  const words = (2 * found.matched) / (size + now);
  return WORDS_WORTH * words + (1 - WORDS_WORTH) * surroundedness(found, passage, length);
}
