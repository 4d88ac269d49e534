import type { Finding } from "../document/finding";
import { doubtfulSeams } from "./doubtful-seams";
import { duplicatedPassages } from "./duplicated-passages";
import type { Examined } from "./examined";
import { ordinals } from "./ordinals";
import { swappedMetadata } from "./swapped-metadata";
import { tableDisagreements } from "./table-disagreements";
import { truncation } from "./truncation";
import { unfinishedParagraphs } from "./unfinished-paragraphs";
import { unseenCharacters } from "./unseen-characters";

const SEARCHES: readonly ((examined: Examined) => readonly Finding[])[] = [
  truncation,
  swappedMetadata,
  ordinals,
  unfinishedParagraphs,
  duplicatedPassages,
  tableDisagreements,
  doubtfulSeams,
  unseenCharacters,
];

/** The suspected faults of a document, in the order of their places in the text. */
export function findFaults(examined: Examined): readonly Finding[] {
  return SEARCHES.flatMap((search) => search(examined)).sort((a, b) => a.from - b.from);
}
