import { FOLDED } from "../../collation/marks";
import type { Span } from "../../document/span";

/**
 * A text as anchoring compares it: without blanks and line breaks, and with
 * marks of another width made equal. What differs in nothing else is the same
 * passage. A blank between two digits stays, since 9 5 is not 95.
 */
export interface Skeleton {
  readonly units: Uint16Array;
  /** For each unit its offset in the text, in UTF-16 code units. */
  readonly starts: Int32Array;
}

const BLANK = 0x20;
const FULL_STOP = ".".charCodeAt(0);
/** Blanks that are not `\s`: zero-width ones and the soft hyphen. */
const UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff";
/** Full stops a converter between full and half width takes for `.`, and its half-width 、 */
const STOPS = "。｡";
const HALF_WIDTH_COMMA = "､";

const IS_BLANK: Uint8Array = Uint8Array.from({ length: FOLDED.length }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return /\s/u.test(character) || UNSEEN.includes(character) ? 1 : 0;
});

/** For every unit the one it is compared by; of a full stop only between no digits. */
const COMPARED: Uint16Array = buildCompared();

export function skeletonOf(text: string): Skeleton {
  const units = new Uint16Array(text.length);
  const starts = new Int32Array(text.length);
  let length = 0;
  let blankAt = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (IS_BLANK[unit] === 1) {
      if (blankAt === -1) blankAt = at;
      continue;
    }
    const before = length === 0 ? 0 : (units[length - 1] ?? 0);
    if (blankAt !== -1 && isDigit(before) && isDigit(FOLDED[unit] ?? 0)) {
      units[length] = BLANK;
      starts[length++] = blankAt;
    }
    blankAt = -1;
    const compared = COMPARED[unit] ?? unit;
    const isWithinNumber =
      compared === FULL_STOP && isDigit(before) && isDigit(FOLDED[text.charCodeAt(at + 1)] ?? 0);
    units[length] = isWithinNumber ? (FOLDED[unit] ?? unit) : compared;
    starts[length++] = at;
  }
  return { units: units.slice(0, length), starts: starts.slice(0, length) };
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The place of the first unit at or after an offset of the text. */
export function unitAt({ starts }: Skeleton, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The units of a span of the text. */
export function unitsOf(skeleton: Skeleton, { from, to }: Span): Span {
  const first = unitAt(skeleton, from);
  return { from: first, to: Math.max(first, unitAt(skeleton, to)) };
}

/** The span of the text in which these units stand; at least one of them. Keeps characters whole. */
export function textSpan({ units, starts }: Skeleton, { from, to }: Span): Span {
  const first = isLowHalf(units[from]) && isHighHalf(units[from - 1]) ? from - 1 : from;
  const last = isHighHalf(units[to - 1]) && isLowHalf(units[to]) ? to : to - 1;
  return { from: starts[first] ?? 0, to: (starts[last] ?? 0) + 1 };
}

function isHighHalf(unit = 0): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowHalf(unit = 0): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function buildCompared(): Uint16Array {
  const compared = Uint16Array.from(FOLDED);
  for (const stop of STOPS) compared[stop.charCodeAt(0)] = FULL_STOP;
  compared[HALF_WIDTH_COMMA.charCodeAt(0)] = "、".charCodeAt(0);
  return compared;
}
