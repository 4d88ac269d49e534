import type { Annotation } from "../annotations/annotation";
import type { Passage } from "../annotations/passage";
import { type PlacedAnnotation, placeAnnotations } from "../annotations/placed";
import type { Document } from "../document/document";
import { headingPath } from "../document/heading-path";
import { overlaps, type Span } from "../document/span";
import { plainText } from "../rich-text/plain-text";
import { printPieces } from "./print-pieces";
import type { AppendixEntry, PrintFront, PrintModel } from "./print-types";
import type { Mark } from "./run";

/** Lays out a document and those of `annotations` that are on it as data for the print page. */
export function printModel(document: Document, annotations: readonly Annotation[]): PrintModel {
  const placed = placeAnnotations(document, annotations);
  const spans = placed.map((one) => visibleSpan(document, one));
  const marks: Mark[] = spans.flatMap((span, index) =>
    span === null ? [] : [{ number: index + 1, span }],
  );
  const { truncated } = document;
  return {
    title: document.title,
    front: frontOf(document),
    lacksStart: truncated === "start" || truncated === "both",
    lacksEnd: truncated === "end" || truncated === "both",
    pieces: printPieces(document, marks),
    entries: placed.map((one, index) => entryOf(document, one, index + 1, spans[index] ?? null)),
  };
}

/** Where an annotation's passage is shown; `null` for an orphan, and for one that covers nothing but line breaks. */
function visibleSpan(document: Document, { anchoring }: PlacedAnnotation): Span | null {
  if (anchoring.state === "orphan") return null;
  const { span } = anchoring;
  const shown = document.blocks.flatMap((block) => block.cells ?? [block.content]);
  return shown.some((one) => overlaps(one, span)) ? span : null;
}

function frontOf(document: Document): PrintFront {
  const hasTitleLine = document.blocks.some(({ kind }) => kind === "title");
  const { issuers, docNumber, date, publishedOnline, edition, missing } = document;
  return {
    title: hasTitleLine ? null : document.title,
    issuers,
    docNumber,
    date,
    publishedOnline,
    edition,
    missing,
  };
}

function entryOf(
  document: Document,
  { annotation, passage, present }: PlacedAnnotation,
  number: number,
  span: Span | null,
): AppendixEntry {
  const comment = annotation.comment === null ? "" : plainText(annotation.comment);
  return {
    number,
    id: partId(annotation, passage),
    style: annotation.style,
    colour: annotation.colour,
    quote: passage.target.quote.exact,
    present,
    place: span === null ? null : headingPath(document, span.from),
    comment: comment === "" ? null : comment,
    createdAt: annotation.createdAt,
    updatedAt: annotation.updatedAt,
  };
}

/** An id for each passage: viewers take marks of one id for one mark. */
function partId({ id, passages }: Annotation, passage: Passage): string {
  const at = passages.indexOf(passage);
  return at === 0 ? id : `${id}#${at + 1}`;
}
