import type { Span } from "../document/span";
import type { Target } from "./target";

/** Shorter words stand by chance where they stand once. */
const LEAST = 4;

/** So many characters next to the words, on one side at least, tell that they are not the like of them elsewhere. */
const BESIDE = 4;

/**
 * Where a quote stands that a text has once only, whatever blanks are in either,
 * and next to something it stood next to; `null` for any other.
 */
export function onlyPlace(text: string, { exact, prefix, suffix }: Target["quote"]): Span | null {
  const sought = withoutBlanks(exact);
  if (sought.length < LEAST) return null;
  const offsets: number[] = [];
  let plain = "";
  for (const { 0: part, index } of text.matchAll(/\S+/gu)) {
    plain += part;
    for (let at = 0; at < part.length; at++) offsets.push(index + at);
  }
  const from = plain.indexOf(sought);
  if (from === -1 || plain.includes(sought, from + 1)) return null;
  const to = from + sought.length;
  const before = withoutBlanks(prefix).slice(-BESIDE);
  const behind = withoutBlanks(suffix).slice(0, BESIDE);
  const isBeside =
    (before !== "" && plain.slice(0, from).endsWith(before)) ||
    (behind !== "" && plain.startsWith(behind, to));
  const [first, last] = [offsets[from], offsets[to - 1]];
  if (!isBeside || first === undefined || last === undefined) return null;
  return { from: first, to: last + 1 };
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}
