import type { Block } from "../../../domain/document/block";
import { slice } from "../../../domain/document/span";
import { fold } from "../../../domain/search/fold";
import { type Field, fieldAt, type SearchableDocument } from "../../../domain/search/searchable";
import { rankingTokens } from "../../../domain/search/tokens";
import type { BlockTokens } from "./lunr-index";

/** A block as search sees it. */
export interface IndexedBlock {
  readonly documentId: string;
  readonly block: Block;
  /** The block's text, closing line break included, folded. */
  readonly folded: string;
}

/** The blocks of the documents, in the order of the library and of the texts. */
export function indexedBlocks(documents: readonly SearchableDocument[]): IndexedBlock[] {
  return documents.flatMap(({ id, text, blocks }) =>
    blocks.map((block) => ({ documentId: id, block, folded: fold(slice(text, block)) })),
  );
}

/** The tokens of a block by the field they stand in. */
export function tokensByField({ block, folded }: IndexedBlock): BlockTokens {
  const tokens: Record<Field, string[]> = { title: [], heading: [], body: [] };
  for (const token of rankingTokens(folded)) {
    tokens[fieldAt(block, block.from + token.at)].push(token.text);
  }
  return tokens;
}
