import type { Span } from "./span";

/** A stretch of a text in which half-width punctuation is drawn one way. */
export interface PunctuationRun extends Span {
  readonly width: "full" | "half";
}

/** The half-width marks that have a full-width glyph, without the brackets. */
const POINTS: ReadonlySet<string> = new Set([",", ";", ":", "?", "!"]);

/** Han, kana, and the punctuation that goes with them, half-width look-alikes not included. */
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u00b7\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u303f\uff01-\uff60]/u;

/**
 * Splits a text, without gap or overlap, by how its half-width punctuation is
 * to be drawn. Sources often hold half-width , ; : ? ! ( ) in Chinese sentences:
 * there the mark looks right only at full width. It stays narrow where it
 * belongs to figures or Latin words: 3,000, 10:30, https://…, f(x).
 *
 * The text itself does not change: the width is a matter of the font alone.
 * Offsets count from the start of `text`, in UTF-16 code units.
 */
export function punctuationRuns(text: string): readonly PunctuationRun[] {
  if (text === "") return [];
  const narrow = narrowMarks(text);
  const runs: PunctuationRun[] = [];
  let from = 0;
  for (const at of narrow) {
    if (at > from) runs.push({ from, to: at, width: "full" });
    const last = runs.at(-1);
    if (last?.width === "half" && last.to === at) {
      runs[runs.length - 1] = { from: last.from, to: at + 1, width: "half" };
    } else {
      runs.push({ from: at, to: at + 1, width: "half" });
    }
    from = at + 1;
  }
  if (from < text.length) runs.push({ from, to: text.length, width: "full" });
  return runs;
}

/** Offsets of the marks that stay narrow, in order. */
function narrowMarks(text: string): readonly number[] {
  const narrow = new Set<number>();
  const wideBrackets = new Set<number>();
  for (const { open, close } of bracketPairs(text)) {
    const preceding = before(text, open);
    const isWide =
      EAST_ASIAN.test(text.slice(open + 1, close)) ||
      isEastAsian(text, preceding ?? after(text, close));
    for (const at of [open, close]) (isWide ? wideBrackets : narrow).add(at);
  }
  const isChinese = (at: number | null) =>
    at !== null && (wideBrackets.has(at) || isEastAsian(text, at));
  const hasChinese = EAST_ASIAN.test(text);
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    const isLoneBracket =
      (character === "(" || character === ")") && !wideBrackets.has(at) && !narrow.has(at);
    if (!POINTS.has(character) && !isLoneBracket) continue;
    const neighbours = [before(text, at), after(text, at)];
    // At the text's edge only the whole text can tell: 达到98%; is Chinese.
    const isWide = neighbours.some(isChinese) || (neighbours.includes(null) && hasChinese);
    if (!isWide) narrow.add(at);
  }
  return [...narrow].sort((a, b) => a - b);
}

/** Matching half-width brackets; one without its partner is left out. */
function bracketPairs(text: string): readonly { readonly open: number; readonly close: number }[] {
  const pairs: { open: number; close: number }[] = [];
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") opened.push(at);
    if (text[at] !== ")") continue;
    const open = opened.pop();
    if (open !== undefined) pairs.push({ open, close: at });
  }
  return pairs;
}

/** Offset of the last code unit before `at` that is not a space; `null` at the start. */
function before(text: string, at: number): number | null {
  let index = at - 1;
  while (text[index] === " ") index--;
  return index < 0 ? null : index;
}

function after(text: string, at: number): number | null {
  let index = at + 1;
  while (text[index] === " ") index++;
  return index >= text.length ? null : index;
}

function isEastAsian(text: string, at: number | null): boolean {
  if (at === null) return false;
  // The second half of a surrogate pair: look at the whole character.
  const start = /[\udc00-\udfff]/.test(text[at] ?? "") ? at - 1 : at;
  return EAST_ASIAN.test(String.fromCodePoint(text.codePointAt(start) ?? 0));
}
