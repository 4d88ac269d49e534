import { monolithicIndex } from "../../../support/monolithic-index";
import type { Engine } from "./engine";

/** lunr as it comes, over all blocks, with the same tokens; every hit is confirmed on the text. */
export const stockLunr: Engine = {
  name: "lunr",
  build(documents) {
    const index = monolithicIndex(documents);
    return {
      search: (query) => index.search(query).length,
      places: (query) => index.search(query).map(({ place }) => place),
      indexBytes: 0,
    };
  },
};
