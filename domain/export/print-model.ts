import type { Annotation } from "../annotations/annotation";
import type { Passage } from "../annotations/passage";
import { type PlacedAnnotation, placeAnnotations } from "../annotations/placed";
import type { Document } from "../document/document";
import { headingPath } from "../document/heading-path";
import { overlaps, type Span } from "../document/span";
import { plainText } from "../rich-text/plain-text";
import { printPieces } from "./print-pieces";
import type { AppendixEntry, OtherPassage, PrintFront, PrintModel } from "./print-types";
import type { Mark } from "./run";

/**
 * Lays out a document and those of `annotations` that are on it as data for the
 * print page; `titles` names the documents that comparison notes compare it with.
 */
export function printModel(
  document: Document,
  annotations: readonly Annotation[],
  titles: Readonly<Record<string, string>> = {},
): PrintModel {
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
    entries: placed.map((one, index) => ({
      ...entryOf(document, one, index + 1, spans[index] ?? null),
      others: othersOf(document, one, titles),
    })),
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
): Omit<AppendixEntry, "others"> {
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

function othersOf(
  document: Document,
  { annotation, passage }: PlacedAnnotation,
  titles: Readonly<Record<string, string>>,
): readonly OtherPassage[] {
  return annotation.passages
    .filter((one) => one !== passage)
    .map(({ target: { documentId, quote } }) => ({
      title: documentId === document.id ? null : (titles[documentId] ?? null),
      quote: quote.exact,
    }));
}

/** An id for each passage: viewers take marks of one id for one mark. */
function partId({ id, passages }: Annotation, passage: Passage): string {
  const at = passages.indexOf(passage);
  return at === 0 ? id : `${id}#${at + 1}`;
}
