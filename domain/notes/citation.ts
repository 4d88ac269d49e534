import type { Target } from "../annotations/target";
import type { RichText, RichTextNode } from "../rich-text/rich-text";

/** A passage of a document, cited in a note. */
export interface Citation {
  readonly target: Target;
  /** What document and place were called when it was cited: shown where the document is gone. */
  readonly source: { readonly title: string; readonly place: string };
}

/** Type of the rich text's node that holds a citation in its attribute `citation`. */
export const CITATION_NODE = "citation";

/** Media type under which a citation is dragged into a note. */
export const CITATION_MEDIA_TYPE = "application/x-duidu-citation";

/** The citations of a note's body, in its order. */
export function citationsIn(body: RichText): readonly Citation[] {
  const found: Citation[] = [];
  const visit = (node: RichTextNode) => {
    if (node.type === CITATION_NODE) {
      const citation = citationFrom(node.attrs?.citation);
      if (citation !== null) found.push(citation);
    }
    for (const child of node.content ?? []) visit(child);
  };
  for (const node of body.content ?? []) visit(node);
  return found;
}

/** Checks what a clipboard, a drag or a stored note says is a citation; `null` where it is none. */
export function citationFrom(value: unknown): Citation | null {
  const { target, source } = asRecord(value);
  const { documentId, textHash, blockId, position, quote } = asRecord(target);
  const { start, end } = asRecord(position);
  const { exact, prefix, suffix } = asRecord(quote);
  const { title, place } = asRecord(source);
  const texts = [documentId, textHash, blockId, exact, prefix, suffix, title, place];
  const isWhole =
    texts.every((one) => typeof one === "string") &&
    [start, end].every((one) => Number.isSafeInteger(one));
  return isWhole ? (value as Citation) : null;
}

/** As `citationFrom`, of JSON text. */
export function citationFromJson(text: string): Citation | null {
  try {
    return citationFrom(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
