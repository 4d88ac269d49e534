import type { Document } from "../document/document";
import { type Bigram, countBigrams } from "./bigrams";
import { unitsOf } from "./units";

/** How much a bigram says of a passage's subject. */
export interface Rarity {
  /** 0 for a bigram that stands everywhere, more the rarer it is. */
  weight(bigram: Bigram): number;
}

/**
 * Learns from documents how rare each bigram is: by the number of clauses it
 * stands in (inverse document frequency, Spärck Jones 1972, smoothed so that a
 * bigram no document has is the rarest). Takes time and memory in proportion to
 * the texts; learn once for a library.
 */
export function learnRarity(
  documents: readonly Pick<Document, "text" | "blocks" | "chapters">[],
): Rarity {
  const frequencies = new Map<Bigram, number>();
  let clauses = 0;
  for (const document of documents) {
    for (const { kind, spans } of unitsOf(document)) {
      if (kind === "chapter") continue;
      clauses++;
      for (const bigram of countBigrams(document.text, spans).keys()) {
        frequencies.set(bigram, (frequencies.get(bigram) ?? 0) + 1);
      }
    }
  }
  return {
    weight: (bigram) => Math.log((clauses + 1) / ((frequencies.get(bigram) ?? 0) + 1 / 2)),
  };
}
