import { fold } from "../../../../domain/search/fold";
import type { SearchableDocument } from "../../../../domain/search/searchable";

/** The blocks of a library as the simpler engines keep them. */
export interface FoldedBlocks {
  readonly texts: readonly string[];
  readonly places: readonly string[];
}

export function foldedBlocks(documents: readonly SearchableDocument[]): FoldedBlocks {
  const blocks = documents.flatMap(({ id, text, blocks: all }) =>
    all.map((block) => ({
      place: ownCopy(`${id} ${block.id}`),
      text: ownCopy(fold(text.slice(block.from, block.to))),
    })),
  );
  return { texts: blocks.map(({ text }) => text), places: blocks.map(({ place }) => place) };
}

/** The blocks as they stand in their documents, which is what a list of hits shows. */
export function originalBlocks(documents: readonly SearchableDocument[]): string[] {
  return documents.flatMap(({ text, blocks }) =>
    blocks.map((block) => ownCopy(text.slice(block.from, block.to))),
  );
}

/** A piece of a text keeps the whole text in memory, and counts for next to nothing itself. */
function ownCopy(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
