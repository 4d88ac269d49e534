/**
 * What is counted as one: a Chinese, Japanese or Korean character, a full-width
 * mark, or a run of anything else up to the next blank. It is what Word and WPS
 * show as 字数.
 */
const COUNTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60‘’“”—…·]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60‘’“”—…·]+/gu;

/** How many words a text has, 字数 in Chinese. Blanks do not count. */
export function wordCount(text: string): number {
  return text.replace(/\u3000/gu, " ").match(COUNTED)?.length ?? 0;
}
