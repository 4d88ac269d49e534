import type { Block, BlockKind } from "../../document/block";
import type { SearchableComment, SearchableHandout, SearchableNote } from "../record";
import type { SearchableDocument } from "../searchable";

/** Ids of the blocks of a note, of a handout's title, and of the one block of a comment. */
export const TITLE_BLOCK = "title";
const TEXT_BLOCK = "text";

/** A comment as a document of one block, which is how it is indexed. */
export function commentDocument({ id, text }: SearchableComment): SearchableDocument {
  return documentOf(id, [[TEXT_BLOCK, "paragraph", text]]);
}

/** A note as a document of a title and one block. */
export function noteDocument({ id, title, text }: SearchableNote): SearchableDocument {
  return documentOf(id, [
    [TITLE_BLOCK, "title", title],
    [TEXT_BLOCK, "paragraph", text],
  ]);
}

/** A handout as a document of a title and a block for each entry. */
export function handoutDocument({ id, title, entries }: SearchableHandout): SearchableDocument {
  return documentOf(id, [
    [TITLE_BLOCK, "title", title],
    ...entries.map(
      (entry): Piece => [entry.id, entry.isHeading ? "section" : "paragraph", entry.text],
    ),
  ]);
}

type Piece = readonly [id: string, kind: BlockKind, text: string];

function documentOf(id: string, pieces: readonly Piece[]): SearchableDocument {
  let text = "";
  const blocks = pieces.map(([blockId, kind, own]): Block => {
    const from = text.length;
    text += own;
    const span = { from, to: text.length };
    return { id: blockId, kind, ...span, content: span };
  });
  // What the user writes is indexed anew whenever one changes, so nothing asks for the hash.
  return { id, text, textHash: "", blocks };
}
