import type { Document } from "../document/document";
import { contextAnchoring, type Kept } from "./anchoring/anchor-by-context";
import type { Anchoring } from "./anchoring/anchoring";
import type { Target } from "./target";

/** Finds where annotations stand in a document's present text. */
export function anchor(document: Pick<Document, "text" | "textHash">, target: Target): Anchoring {
  return anchoringIn(document)(target);
}

/**
 * `anchor` for many annotations of one document. What stands where it stood is
 * told at once; the document is prepared for a search when the first one is not.
 */
export function anchoringIn(
  document: Pick<Document, "text" | "textHash">,
): (target: Target) => Anchoring {
  let search: ((kept: Kept) => Anchoring) | null = null;
  return (target) => {
    const unmoved = anchorUnmoved(document, target);
    if (unmoved !== null) return unmoved;
    search ??= contextAnchoring(document.text);
    return search(target);
  };
}

/**
 * The annotation whose words stand where they stood, in the text they were
 * marked in or with the same words around them; `null` for any other. Takes no
 * time to speak of.
 */
export function anchorUnmoved(
  { text, textHash }: Pick<Document, "text" | "textHash">,
  target: Target,
): Anchoring | null {
  const { start, end } = target.position;
  const { exact, prefix, suffix } = target.quote;
  if (exact === "" || text.slice(start, end) !== exact) return null;
  const isSurrounded =
    text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end) && prefix + suffix !== "";
  if (textHash !== target.textHash && !isSurrounded) return null;
  return { state: "exact", span: { from: start, to: end }, score: 1, reason: "same-words" };
}
