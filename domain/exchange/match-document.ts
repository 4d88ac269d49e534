import type { IncomingSource } from "../annotations/incoming";

/** What of a document of the library tells that a file means it. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly edition: string | null;
  readonly text: string;
  readonly textHash: string;
}

/** What a file says of a document, and some of what it quotes from it. */
export interface SoughtDocument {
  readonly source: IncomingSource;
  readonly textHash: string | null;
  readonly quotes: readonly string[];
}

/** So many quotes tell documents apart; more would only take time. */
export const MOST_QUOTES = 40;

/** Shorter quotes stand in any document. */
const LEAST_QUOTE = 4;

/**
 * The document of the library that a file means: of its id, else of its text,
 * else the one that most of the quotes stand in, among equals the one the file
 * names. `null` where no document has any of it.
 */
export function matchDocument(
  { source, textHash, quotes }: SoughtDocument,
  library: readonly Candidate[],
): string | null {
  const byId = library.find(({ id }) => id === source.documentId);
  if (byId !== undefined) return byId.id;
  const byText = library.find((one) => textHash !== null && one.textHash === textHash);
  if (byText !== undefined) return byText.id;
  const sought = quotes
    .map(withoutBlanks)
    .filter(({ length }) => length >= LEAST_QUOTE)
    .slice(0, MOST_QUOTES);
  const name = withoutBlanks(source.name);
  const scored = library.map((one) => ({ id: one.id, ...scoreOf(one, name, sought) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (first, one) =>
      first === null ||
      one.found > first.found ||
      (one.found === first.found && one.named > first.named)
        ? one
        : first,
    null,
  );
  return best !== null && best.found + best.named > 0 ? best.id : null;
}

function scoreOf(
  { title, edition, text }: Candidate,
  name: string,
  sought: readonly string[],
): { readonly found: number; readonly named: number } {
  const plain = sought.length === 0 ? "" : withoutBlanks(text);
  const isNamed = title !== "" && name.includes(withoutBlanks(title));
  const isEdition = isNamed && edition !== null && name.includes(withoutBlanks(edition));
  return {
    found: sought.filter((quote) => plain.includes(quote)).length,
    named: Number(isNamed) + Number(isEdition),
  };
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}
