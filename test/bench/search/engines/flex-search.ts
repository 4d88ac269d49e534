import { Index } from "flexsearch";
import { tokensOf } from "../../../../domain/search/tokens";
import { foldedBlocks } from "./blocks";
import type { Engine } from "./engine";

/** FlexSearch with the same tokens. It ranks by place only, and caps what it gives unless told. */
export const flexSearch: Engine = {
  name: "flexsearch",
  build(documents) {
    const { texts, places } = foldedBlocks(documents);
    const index = new Index({
      encode: (text: string) => tokensOf(text).map((token) => token.text),
    });
    for (const [id, text] of texts.entries()) index.add(id, text);
    const search = (query: string) => index.search(query, { limit: texts.length });
    return {
      search: (query) => search(query).length,
      places: (query) => search(query).map((id) => places[Number(id)] ?? ""),
      indexBytes: 0,
    };
  },
};
