import { ok, type Result } from "../result";
import type { Passages } from "./annotation";
import type { IncomingPassage, IncomingReview, IncomingSource } from "./incoming";
import type { Passage, Review } from "./passage";
import type { Target } from "./target";
import { type PlacingDocument, type Selectors, targetOn } from "./w3c-selectors";

/**
 * The passages of an incoming annotation as they stand on documents of the
 * library. `documentOf` gives the document of a source, `null` where the library
 * has none: such a passage keeps its words, under the name the file gave. The
 * error is the end of a sentence.
 */
export function passagesOn(
  passages: readonly IncomingPassage[],
  documentOf: (source: IncomingSource) => PlacingDocument | null,
): Result<Passages, string> {
  const placed: Passage[] = [];
  for (const { source, selectors, review } of passages) {
    const place = (one: Selectors): Result<Target, string> => {
      const document = documentOf(source);
      return document === null ? elsewhere(source, one) : targetOn(document, one);
    };
    const target = place(selectors);
    if (!target.ok) return target;
    placed.push({ target: target.value, review: reviewOn(review, place) });
  }
  const [first, ...more] = placed;
  return first === undefined
    ? { ok: false, error: "has no target with a selector" }
    : ok([first, ...more]);
}

/** A review whose place cannot be told is left out. */
function reviewOn(
  review: IncomingReview | null,
  place: (selectors: Selectors) => Result<Target, string>,
): Review | null {
  if (review === null || review.kind === "detached") return review;
  const target = place(review.selectors);
  return target.ok ? { kind: review.kind, target: target.value, at: review.at } : null;
}

/** A passage of a document that is not at hand. */
function elsewhere(
  { documentId, name }: IncomingSource,
  { position, quote, textHash, blockId }: Selectors,
): Result<Target, string> {
  if (quote === null) return { ok: false, error: "has no quote, and its document is not here" };
  return ok({
    documentId: documentId ?? name,
    textHash: textHash ?? "",
    blockId: blockId ?? "",
    position: position ?? { start: 0, end: 0 },
    quote,
  });
}
