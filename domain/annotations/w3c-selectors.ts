import type { Document } from "../document/document";
import { ok, type Result } from "../result";
import type { Anchoring } from "./anchoring/anchoring";
import type { CodePoints } from "./code-points";
import { describeTarget } from "./describe";
import { asList, isObject, type Json } from "./json";
import { onlyPlace } from "./only-place";
import type { Target } from "./target";

/** What a target of an entry says of its place, before it is known which document it is on. */
export interface Selectors {
  /** Counted as `unit` says. */
  readonly position: Target["position"] | null;
  readonly unit: "code-points" | "utf-16";
  readonly quote: Target["quote"] | null;
  /** What stands around the quote was told by the look of a page, which puts cells and columns in another order. */
  readonly isContextRough?: true;
  /** Of the text it was made on, and the block in it; `null` where the entry does not say. */
  readonly textHash: string | null;
  readonly blockId: string | null;
}

/** A document with what is prepared once for all the entries on it. */
export interface PlacingDocument {
  readonly document: Pick<Document, "id" | "text" | "textHash" | "blocks">;
  readonly points: CodePoints;
  /** Looks for a quote. */
  readonly placeIn: (target: Target) => Anchoring;
}

/** The selectors of one target; the error is the end of a sentence that begins with the entry's name. */
export function readSelectors(target: Json): Result<Selectors, string> {
  const selectors = asList(target.selector).filter(isObject);
  const position = selectors.find(({ type }) => type === "TextPositionSelector");
  const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
  if (position === undefined && quote === undefined) {
    return problem("has neither a TextPositionSelector nor a TextQuoteSelector");
  }
  const range = position === undefined ? ok(null) : readPosition(position);
  if (!range.ok) return range;
  const words = quote === undefined ? ok(null) : readQuote(quote);
  if (!words.ok) return words;
  const { "duidu:textHash": textHash, "duidu:blockId": blockId } = target;
  return ok({
    position: range.value,
    unit: "code-points",
    quote: words.value,
    textHash: typeof textHash === "string" ? textHash : null,
    blockId: typeof blockId === "string" ? blockId : null,
  });
}

function problem(sentenceEnd: string): Result<never, string> {
  return { ok: false, error: sentenceEnd };
}

function readPosition({ start, end }: Json): Result<Target["position"], string> {
  if (!isOffset(start) || !isOffset(end) || start >= end) {
    return problem(
      `has a TextPositionSelector whose start and end are not a range: ${String(start)}–${String(end)}`,
    );
  }
  return ok({ start, end });
}

function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function readQuote({ exact, prefix = "", suffix = "" }: Json): Result<Target["quote"], string> {
  if (typeof exact !== "string" || exact === "") {
    return problem("has a TextQuoteSelector without the quoted words in `exact`");
  }
  if (typeof prefix !== "string" || typeof suffix !== "string") {
    return problem("has a TextQuoteSelector whose prefix or suffix is not a text");
  }
  return ok({ exact, prefix, suffix });
}

/**
 * The place on a document. A position alone takes its quote from the text. A
 * quote alone is looked for; not found, or found in several places that its
 * context does not tell apart, it stays a quote without a place.
 */
export function targetOn(
  { document, points, placeIn }: PlacingDocument,
  { position, unit, quote, isContextRough, textHash, blockId }: Selectors,
): Result<Target, string> {
  const asUnits = (offset: number) => (unit === "utf-16" ? offset : points.from(offset));
  if (position === null) {
    return quote === null
      ? problem("says no place")
      : ok(found(document, quote, placeIn, isContextRough === true));
  }
  const [start, end] = [asUnits(position.start), asUnits(position.end)];
  if (quote === null) return atPosition(document, start, end);
  return ok({
    documentId: document.id,
    textHash: textHash ?? document.textHash,
    blockId: blockId ?? "",
    position: { start, end },
    quote,
  });
}

function atPosition(
  document: PlacingDocument["document"],
  start: number,
  end: number,
): Result<Target, string> {
  const { length } = document.text;
  if (end > length) {
    return problem(`lies at ${start}–${end}, outside the text, which has ${length} characters`);
  }
  return ok(describeTarget(document, { from: start, to: end }));
}

/** Only the same words are the quoted place: what is reworded keeps its old words, to be judged by the user. */
function found(
  document: PlacingDocument["document"],
  quote: Target["quote"],
  placeIn: PlacingDocument["placeIn"],
  isContextRough: boolean,
): Target {
  const nowhere: Target = {
    documentId: document.id,
    textHash: document.textHash,
    blockId: "",
    position: { start: 0, end: 0 },
    quote,
  };
  const anchoring = placeIn(nowhere);
  if (anchoring.state === "exact" || anchoring.state === "moved") {
    return describeTarget(document, anchoring.span);
  }
  const only = isContextRough ? onlyPlace(document.text, quote) : null;
  return only === null ? nowhere : describeTarget(document, only);
}
