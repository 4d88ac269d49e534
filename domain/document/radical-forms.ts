/**
 * Radicals of the CJK Radicals Supplement that look like a character in use, and
 * that character. Text copied out of a PDF has them in its place, since fonts draw
 * both with one glyph. Unicode names the equivalents in EquivalentUnifiedIdeograph;
 * NFKC, which knows those of the Kangxi radicals, knows two of these.
 */
export const RADICAL_FORMS: ReadonlyMap<string, string> = new Map([
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
  ["⻑", "長"],
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
