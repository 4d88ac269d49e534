const OPENING = /[（(〔【[]/;
const CLOSING = /[)）〕】\]]/;

/** How deep in brackets each character of the words is, the brackets themselves inside. */
export function depths(words: string): readonly number[] {
  const found: number[] = [];
  let depth = 0;
  for (const character of words.split("")) {
    if (OPENING.test(character)) depth += 1;
    found.push(depth);
    if (CLOSING.test(character)) depth = Math.max(0, depth - 1);
  }
  return found;
}
