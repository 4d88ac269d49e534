import { foldedBlocks } from "./blocks";
import type { Engine } from "./engine";

/** The plainest way: looks into every block. It finds everything and ranks nothing. */
export const scan: Engine = {
  name: "scan",
  build(documents) {
    const { texts, places } = foldedBlocks(documents);
    const matches = (query: string) =>
      texts.flatMap((text, i) => (text.includes(query) ? [i] : []));
    const count = (query: string) => {
      let found = 0;
      for (const text of texts) if (text.includes(query)) found++;
      return found;
    };
    return {
      search: count,
      places: (query) => matches(query).map((i) => places[i] ?? ""),
      indexBytes: 0,
    };
  },
};
