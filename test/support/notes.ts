import { describeTarget } from "../../domain/annotations/describe";
import type { Document } from "../../domain/document/document";
import { CITATION_NODE, type Citation } from "../../domain/notes/citation";
import { type Note, newNote } from "../../domain/notes/note";
import { richTextOf } from "../../domain/rich-text/plain-text";
import type { RichText } from "../../domain/rich-text/rich-text";

/** When notes of tests are made. */
export const MADE_AT = "2026-01-02T03:04:05.000Z";

/** A note with the given lines as its body. */
export function noteWith(id: string, text: string, changes: Partial<Note> = {}): Note {
  return { ...newNote(id, "", MADE_AT), body: richTextOf(text), ...changes };
}

/** A citation of the first place where `quote` stands in the document. */
export function citationOf(document: Document, quote: string): Citation {
  const from = document.text.indexOf(quote);
  if (from === -1) throw new Error(`The document does not hold "${quote}".`);
  return {
    target: describeTarget(document, { from, to: from + quote.length }),
    source: { title: document.shortTitle, place: "一、总则" },
  };
}

/** A body that holds nothing but citations. */
export function citing(...citations: readonly Citation[]): RichText {
  return {
    type: "doc",
    content: citations.map((citation) => ({ type: CITATION_NODE, attrs: { citation } })),
  };
}
