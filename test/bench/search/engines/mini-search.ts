import MiniSearch from "minisearch";
import { tokensOf } from "../../../../domain/search/tokens";
import { foldedBlocks } from "./blocks";
import type { Engine } from "./engine";

/** MiniSearch with the same tokens, all of which a block must have. */
export const miniSearch: Engine = {
  name: "minisearch",
  build(documents) {
    const { texts, places } = foldedBlocks(documents);
    const index = new MiniSearch<{ id: number; text: string }>({
      fields: ["text"],
      tokenize: (text) => tokensOf(text).map((token) => token.text),
      processTerm: (term) => term,
      searchOptions: { combineWith: "AND" },
    });
    index.addAll(texts.map((text, id) => ({ id, text })));
    return {
      search: (query) => index.search(query).length,
      places: (query) => index.search(query).map(({ id }) => places[Number(id)] ?? ""),
      indexBytes: 0,
    };
  },
};
