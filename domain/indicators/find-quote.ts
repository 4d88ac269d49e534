import type { Span } from "../document/span";

/**
 * The place in a text where a quote stands, whatever white space either has
 * between its characters: of several places the one nearest to `near`. `null`
 * where it stands nowhere.
 */
export function findQuote(text: string, quote: string, near: number): Span | null {
  const characters = [...quote.replace(/\s+/g, "")];
  if (characters.length === 0) return null;
  const form = new RegExp(characters.map(escaped).join("\\s*"), "gu");
  let best: Span | null = null;
  for (const { index, 0: words } of text.matchAll(form)) {
    if (best !== null && Math.abs(best.from - near) <= Math.abs(index - near)) break;
    best = { from: index, to: index + words.length };
  }
  return best;
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|]/u, "\\$&");
}
