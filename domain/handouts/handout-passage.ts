import type { Anchoring } from "../annotations/anchoring/anchoring";
import { describeTarget } from "../annotations/describe";
import type { Target } from "../annotations/target";
import type { Document } from "../document/document";
import { type CitedPassage, citedPassage } from "../notes/cited-passage";
import { carriedElisions } from "./carry-elisions";
import { type PassagePiece, passagePieces } from "./elision";
import type { PassageEntry } from "./handout";
import { sourceLine } from "./source-line";

/** A passage of a handout as it is today. */
export interface HandoutPassage extends CitedPassage {
  readonly pieces: readonly PassagePiece[];
  /** Whether other words stand there than were put into the handout. */
  readonly isReworded: boolean;
  /** Where the passage comes from, as an official text is cited. */
  readonly source: string;
}

/**
 * Looks a passage up in its document; `null` stands for a document that is gone.
 * `placeOf` may know the place already, or give `null` while it looks.
 */
export function handoutPassage(
  document: Document | null,
  { citation, elisions }: PassageEntry,
  placeOf?: (document: Document, target: Target) => Anchoring | null,
): HandoutPassage {
  const cited = citedPassage(document, citation, placeOf);
  const words = citation.target.quote.exact;
  const { wording, title, place } = cited;
  return {
    ...cited,
    pieces: passagePieces(wording, carriedElisions(words, wording, elisions)),
    isReworded: wording !== words,
    source: sourceLine(document ?? { title, docNumber: null, edition: null }, place),
  };
}

/** The entry with the words that stand in its place now; what is elided of them stays elided. */
export function withPresentWords(
  entry: PassageEntry,
  document: Document,
  { span, wording, title, place }: CitedPassage,
): PassageEntry {
  if (span === null) return entry;
  const { citation, elisions } = entry;
  return {
    ...entry,
    citation: { target: describeTarget(document, span), source: { title, place } },
    elisions: carriedElisions(citation.target.quote.exact, wording, elisions),
  };
}
