/** Characters between which a line break of the source is not a blank. */
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60‘’“”—…]/u;
const WRAP = /[ \t]*\r?\n\s*/gu;

/**
 * The texts of one paragraph's runs without the line breaks of the source they
 * were copied in: Word wraps its HTML in the middle of Chinese sentences, where
 * a browser would see a blank.
 */
export function joinWraps(runs: readonly string[]): readonly string[] {
  const whole = runs.join("");
  let start = 0;
  return runs.map((run) => {
    const from = start;
    start += run.length;
    return run.replace(WRAP, (wrap, at: number) => {
      const before = lastOf(whole.slice(0, from + at));
      const after = firstOf(whole.slice(from + at + wrap.length));
      return EAST_ASIAN.test(before) && EAST_ASIAN.test(after) ? "" : " ";
    });
  });
}

function lastOf(text: string): string {
  return text.trimEnd().slice(-1);
}

function firstOf(text: string): string {
  return text.trimStart().slice(0, 1);
}
