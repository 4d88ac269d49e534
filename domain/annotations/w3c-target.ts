import type { Document } from "../document/document";
import { ok, type Result } from "../result";
import { anchoringIn } from "./anchor";
import { fromCodePoints } from "./code-points";
import { describeTarget } from "./describe";
import { asList, isObject, type Json } from "./json";
import type { Target } from "./target";

/** Why an entry cannot be read: the end of a sentence that begins with the entry's name. */
export type TargetResult = Result<Target, string>;

/**
 * The place of an entry. A position alone takes its quote from the text. A quote
 * alone is looked for; not found, or found in several places that its context
 * does not tell apart, it stays a quote without a place. `placeIn` looks for
 * quotes in the document; those who read many entries share one.
 */
export function readTarget(
  entry: Json,
  document: Document,
  placeIn = anchoringIn(document),
): TargetResult {
  const target = asList(entry.target).find(isObject);
  if (target === undefined) return problem("has no target with a selector");
  const selectors = asList(target.selector).filter(isObject);
  const position = selectors.find(({ type }) => type === "TextPositionSelector");
  const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
  if (position !== undefined) {
    const span = readPosition(position, document.text);
    if (!span.ok) return span;
    if (quote === undefined) return atPosition(document, span.value);
    return withQuote(quote, (words) => ({
      ...names(target, document),
      position: span.value,
      quote: words,
    }));
  }
  if (quote === undefined) {
    return problem("has neither a TextPositionSelector nor a TextQuoteSelector");
  }
  return withQuote(quote, (words) => found(document, words, placeIn));
}

function problem(sentenceEnd: string): TargetResult {
  return { ok: false, error: sentenceEnd };
}

type Position = Target["position"];
type Quote = Target["quote"];

function readPosition(selector: Json, text: string): Result<Position, string> {
  const { start, end } = selector;
  if (!isOffset(start) || !isOffset(end) || start >= end) {
    return {
      ok: false,
      error: `has a TextPositionSelector whose start and end are not a range: ${String(start)}–${String(end)}`,
    };
  }
  return ok({ start: fromCodePoints(text, start), end: fromCodePoints(text, end) });
}

function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function atPosition(document: Document, { start, end }: Position): TargetResult {
  const { length } = document.text;
  if (end > length) {
    return problem(`lies at ${start}–${end}, outside the text, which has ${length} characters`);
  }
  return ok(describeTarget(document, { from: start, to: end }));
}

function withQuote(selector: Json, place: (quote: Quote) => Target): TargetResult {
  const { exact, prefix = "", suffix = "" } = selector;
  if (typeof exact !== "string" || exact === "") {
    return problem("has a TextQuoteSelector without the quoted words in `exact`");
  }
  if (typeof prefix !== "string" || typeof suffix !== "string") {
    return problem("has a TextQuoteSelector whose prefix or suffix is not a text");
  }
  return ok(place({ exact, prefix, suffix }));
}

/** The document, text and block an entry names; where it names none, those of `document`. */
function names(target: Json, document: Document): Omit<Target, "position" | "quote"> {
  const textHash = target["duidu:textHash"];
  const blockId = target["duidu:blockId"];
  return {
    documentId: document.id,
    textHash: typeof textHash === "string" ? textHash : document.textHash,
    blockId: typeof blockId === "string" ? blockId : "",
  };
}

/** Only the same words are the quoted place: what is reworded keeps its old words, to be judged by the user. */
function found(document: Document, quote: Quote, placeIn: ReturnType<typeof anchoringIn>): Target {
  const nowhere: Target = {
    documentId: document.id,
    textHash: document.textHash,
    blockId: "",
    position: { start: 0, end: 0 },
    quote,
  };
  const anchoring = placeIn(nowhere);
  const isFound = anchoring.state === "exact" || anchoring.state === "moved";
  return isFound ? describeTarget(document, anchoring.span) : nowhere;
}
