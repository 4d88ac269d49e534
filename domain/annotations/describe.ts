import type { Document } from "../document/document";
import { contains, type Span } from "../document/span";
import type { Target } from "./target";

/**
 * Characters of context kept on each side of a quote. Hypothesis keeps 32 for
 * alphabetic text; a Han character carries about as much as half a word, so 32
 * of them tell apart even boilerplate clauses.
 */
export const CONTEXT_LENGTH = 32;

/** Describes a range of a document so that `anchor` finds it again; its inverse. */
export function describeTarget(
  document: Pick<Document, "id" | "text" | "textHash" | "blocks">,
  { from, to }: Span,
): Target {
  if (from < 0 || from >= to || to > document.text.length) {
    throw new RangeError(`The range ${from}–${to} is empty or outside the text of ${document.id}.`);
  }
  const { text } = document;
  const block = document.blocks.find((one) => contains(one, from));
  if (block === undefined) throw new Error(`No block of ${document.id} covers offset ${from}.`);
  return {
    documentId: document.id,
    textHash: document.textHash,
    blockId: block.id,
    position: { start: from, end: to },
    quote: {
      exact: text.slice(from, to),
      prefix: text.slice(Math.max(0, from - CONTEXT_LENGTH), from),
      suffix: text.slice(to, to + CONTEXT_LENGTH),
    },
  };
}
