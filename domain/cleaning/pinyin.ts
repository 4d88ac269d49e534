import type { Edit } from "../document/edit";

/** One to eight letters in brackets after a Han character; decomposed tone marks count as letters. */
const BRACKETED =
  /(?<=\p{Script=Han})(?:\(([\p{Script=Latin}\p{Mn}]{1,8})\)|（([\p{Script=Latin}\p{Mn}]{1,8})）)/gu;

const TONE_MARKS = /[\u0300\u0301\u0304\u030C]/g;

/** The shape of a syllable of 汉语拼音: an initial and a final, or a syllable without either. */
const SYLLABLE = new RegExp(
  "^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?" +
    "(?:ai|ei|ao|ou|ang?|eng?|ong|i(?:a|e|ao|u|an|n|ang|ng|ong)?" +
    "|u(?:a|o|ai|i|an|n|ang)?|u\u0308(?:e|an|n)?|ue|[aoe])|er|ng?|m)$",
);

/**
 * A syllable without a tone mark could as well be a Latin abbreviation, (an)
 * or (a). It is pinyin only in a text that annotates this many characters.
 */
const ANNOTATED_TEXT = 20;

/** Removes pinyin in brackets after a character: 湖(hú)北 becomes 湖北; 首台(套), (AGV) stay. */
export function pinyin(text: string): readonly Edit[] {
  const found = Array.from(text.matchAll(BRACKETED), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    tones: tonesOf(match[1] ?? match[2] ?? ""),
  })).filter(({ tones }) => tones !== null);
  const annotated = found.filter(({ tones }) => tones === 1).length >= ANNOTATED_TEXT;
  return found
    .filter(({ tones }) => tones === 1 || annotated)
    .map(({ from, to }) => ({ rule: "pinyin", from, to, replacement: "" }));
}

/** How many tone marks the syllable carries, 0 or 1; `null` for what is no syllable. */
function tonesOf(letters: string): 0 | 1 | null {
  const decomposed = letters.normalize("NFD");
  const bare = decomposed.replace(TONE_MARKS, "");
  const tones = decomposed.length - bare.length;
  if (!SYLLABLE.test(bare)) return null;
  return tones === 0 || tones === 1 ? tones : null;
}
