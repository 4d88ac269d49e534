/** Kangxi radicals and compatibility ideographs, which normalisation form KC leads back to characters. */
const COMPATIBLE = /[\u2f00-\u2fd5\uf900-\ufaff]|[\u{2f800}-\u{2fa1f}]/gu;

/** CJK radicals that look like a character in use; the standard gives most of them no equivalent. */
const RADICALS: ReadonlyMap<string, string> = new Map([
  ["⺁", "厂"],
  ["⺎", "兀"],
  ["⺠", "民"],
  ["⺟", "母"],
  ["⺩", "王"],
  ["⺬", "示"],
  ["⺮", "竹"],
  ["⻁", "虎"],
  ["⻄", "西"],
  ["⻅", "见"],
  ["⻆", "角"],
  ["⻉", "贝"],
  ["⻋", "车"],
  ["⻓", "长"],
  ["⻔", "门"],
  ["⻘", "青"],
  ["⻙", "韦"],
  ["⻚", "页"],
  ["⻛", "风"],
  ["⻜", "飞"],
  ["⻝", "食"],
  ["⻢", "马"],
  ["⻣", "骨"],
  ["⻤", "鬼"],
  ["⻥", "鱼"],
  ["⻦", "鸟"],
  ["⻧", "卤"],
  ["⻨", "麦"],
  ["⻩", "黄"],
  ["⻬", "齐"],
  ["⻮", "齿"],
  ["⻰", "龙"],
  ["⻳", "龟"],
]);

const RADICAL = /[\u2e80-\u2ef3]/g;

/**
 * Text of a PDF with the characters its author wrote. Fonts draw 一 and the
 * radical ⼀ with one glyph, and a PDF remembers only the glyph.
 */
export function hanForms(text: string): string {
  return text
    .replace(COMPATIBLE, (character) => character.normalize("NFKC"))
    .replace(RADICAL, (radical) => RADICALS.get(radical) ?? radical);
}
