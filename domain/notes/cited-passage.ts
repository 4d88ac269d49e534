import { anchoringIn } from "../annotations/anchor";
import type { Anchoring } from "../annotations/anchoring/anchoring";
import type { Target } from "../annotations/target";
import type { Document } from "../document/document";
import { headingPath } from "../document/heading-path";
import { type Span, slice } from "../document/span";
import type { Citation } from "./citation";

/** A cited passage as it is today. */
export interface CitedPassage {
  /**
   * As an annotation's; `missing` where the document is no longer in the library,
   * `sought` while the passage is being looked for.
   */
  readonly state: Anchoring["state"] | "missing" | "sought";
  /** What the document says there now; the cited words where the passage is not found. */
  readonly wording: string;
  /** Where it stands, in UTF-16 code units of the document's text; `null` where it is not found. */
  readonly span: Span | null;
  /** Document, chapter and clause it stands in. */
  readonly title: string;
  readonly place: string;
}

/** Between the chapter and the clause of a place. */
const LEVELS = "　";

/**
 * Looks a citation up in the document it cites; `null` stands for a document that
 * is gone. `placeOf` may know the place already, or give `null` while it looks.
 */
export function citedPassage(
  document: Document | null,
  citation: Citation,
  placeOf?: (document: Document, target: Target) => Anchoring | null,
): CitedPassage {
  const cited = citation.target.quote.exact;
  if (document === null) {
    return { state: "missing", wording: cited, span: null, ...citation.source };
  }
  const title = document.shortTitle;
  const { target, source } = citation;
  const anchoring =
    placeOf === undefined ? anchoringIn(document)(target) : placeOf(document, target);
  if (anchoring === null || anchoring.state === "orphan") {
    const state = anchoring?.state ?? "sought";
    return { state, wording: cited, span: null, title, place: source.place };
  }
  const { state, span } = anchoring;
  const place = placeName(document, span.from);
  return { state, wording: slice(document.text, span), span, title, place };
}

/** The headings a place of a document stands under, in one line; empty outside them. */
export function placeName(document: Document, offset: number): string {
  const { chapter, part } = headingPath(document, offset);
  return [chapter, part].filter((one) => one !== null).join(LEVELS);
}
