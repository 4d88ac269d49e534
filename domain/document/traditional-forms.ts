import pairs from "opencc-js/dict/TSCharacters";

/**
 * Every traditional or variant form that has a simplified form, one character
 * (code point) to one character. Source: OpenCC's TSCharacters table, as
 * published by opencc-js; where the table offers several simplified forms, the
 * usual one, which stands first, is taken.
 *
 * Some keys, such as 乾 and 於, are also legitimate in simplified text: whoever
 * changes a text, and not only a search key, has to weigh that.
 */
export const TRADITIONAL_TO_SIMPLIFIED: ReadonlyMap<string, string> = readPairs(pairs);

function readPairs(table: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const pair of table.split("|")) {
    const [traditional, simplified] = pair.split(" ");
    if (traditional === undefined || simplified === undefined) continue;
    if (traditional !== simplified) forms.set(traditional, simplified);
  }
  return forms;
}
