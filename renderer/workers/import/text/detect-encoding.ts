import type { Encoding, EncodingChoice } from "../source-text";
import { decode, decodeUtf8 } from "./decode";
import { likeness } from "./likeness";

/** Enough to tell: the accuracy on samples does not rise beyond some hundred bytes. Even, for UTF-16. */
const SAMPLE_BYTES = 16_384;

const ENCODINGS: readonly Encoding[] = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"];

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * Below this mean weight bytes are no text in any of the encodings. Random bytes
 * reach -0.2 as UTF-16, where most pairs are some character; prose 0.4 and more.
 */
const LEAST_LIKENESS = -0.1;

/** A lead of this much over the next encoding is certainty. */
const CERTAIN_LEAD = 0.5;

interface Scored {
  readonly encoding: Encoding;
  readonly score: number;
}

/** The encoding of a plain text, or `null` where the bytes are none. */
export function detectEncoding(bytes: Uint8Array): EncodingChoice | null {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return certain(marked[0]);
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const isUtf8 = decodeUtf8(bytes) !== null;
  // UTF-16 of Latin letters is valid UTF-8 with a NUL after every letter.
  if (isUtf8 && !sample.includes(0)) return certain("utf-8");
  const scored = ENCODINGS.map((encoding) => ({ encoding, score: scoreOf(sample, encoding) }));
  const choice = choose(scored.sort((a, b) => b.score - a.score));
  return choice ?? (isUtf8 ? { ...certain("utf-8"), confidence: 0 } : null);
}

function certain(encoding: Encoding): EncodingChoice {
  return { name: encoding, confidence: 1, others: without(encoding) };
}

function choose(scored: readonly Scored[]): EncodingChoice | null {
  const [best, next] = scored;
  if (best === undefined || best.score < LEAST_LIKENESS) return null;
  const lead = best.score - (next?.score ?? best.score - CERTAIN_LEAD);
  const likelier = scored.slice(1).map(({ encoding }) => encoding);
  const others = [...new Set([...likelier, ...without(best.encoding)])];
  return { name: best.encoding, confidence: Math.min(1, lead / CERTAIN_LEAD), others };
}

function without(encoding: Encoding): readonly Encoding[] {
  return ENCODINGS.filter((other) => other !== encoding);
}

/** A character that the sample's end cuts in two must not count. */
function scoreOf(sample: Uint8Array, encoding: Encoding): number {
  return likeness(decode(sample, encoding).replace(/\uFFFD$/, ""));
}
