import pairs from "opencc-js/dict/TSCharacters";

/**
 * Every traditional or variant form that has a simplified form, one character
 * (code point) to one character. Source: OpenCC's TSCharacters table, as
 * published by opencc-js; where the table offers several simplified forms, the
 * usual one, which stands first, is taken.
 */
export const TRADITIONAL_TO_SIMPLIFIED: ReadonlyMap<string, string> = readPairs(pairs);

/**
 * Keys of the table that are standard characters of simplified text as well
 * (in GB/T 2312 or the 通用规范汉字表 of 2013): 乾坤, 於, 徵, 瞭望 … In a
 * text they may be meant as they stand.
 */
const ALSO_SIMPLIFIED: ReadonlySet<string> = new Set("乾吒夥後徵拚捱摺於榘袷菸薹醣麴瞭麽苧");

/** The simplified form of a character, or the character itself: for comparing, as search does. */
export function simplify(character: string): string {
  return TRADITIONAL_TO_SIMPLIFIED.get(character) ?? character;
}

/**
 * The simplified form of a character that has no place in a simplified text,
 * `null` for every other character: for changing a text, as cleaning does.
 */
export function simplifyStray(character: string): string | null {
  if (ALSO_SIMPLIFIED.has(character)) return null;
  return TRADITIONAL_TO_SIMPLIFIED.get(character) ?? null;
}

function readPairs(table: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const pair of table.split("|")) {
    const [traditional, simplified] = pair.split(" ");
    if (traditional === undefined || simplified === undefined) continue;
    if (traditional !== simplified) forms.set(traditional, simplified);
  }
  return forms;
}
