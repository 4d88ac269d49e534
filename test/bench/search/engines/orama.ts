import { create, insertMultiple, search } from "@orama/orama";
import { tokensOf } from "../../../../domain/search/tokens";
import { foldedBlocks } from "./blocks";
import type { Engine } from "./engine";

/** Orama with the same tokens; a block must have all of them. */
export const orama: Engine = {
  name: "orama",
  build(documents) {
    const { texts, places } = foldedBlocks(documents);
    const tokenize = (text: string) => tokensOf(text).map((token) => token.text);
    const index = create({
      schema: { text: "string" } as const,
      components: { tokenizer: { language: "duidu", normalizationCache: new Map(), tokenize } },
    });
    void insertMultiple(
      index,
      texts.map((text, i) => ({ id: String(i), text })),
      texts.length,
    );
    const find = (query: string) => {
      const found = search(index, { term: query, threshold: 0, limit: texts.length });
      if (found instanceof Promise) throw new Error("Orama was expected to answer at once.");
      return found.hits;
    };
    return {
      search: (query) => find(query).length,
      places: (query) => find(query).map(({ id }) => places[Number(id)] ?? ""),
      indexBytes: 0,
    };
  },
};
