import type {
  Annotation,
  AnnotationStyle,
  Colour,
  Passages,
} from "../../domain/annotations/annotation";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";

/** A new annotation on `passages`; id and time are taken here, so that the domain needs neither. */
export function makeAnnotation(
  passages: Passages,
  style: AnnotationStyle,
  colour: Colour,
): Annotation {
  const now = new Date().toISOString();
  return {
    id: crypto.randomUUID(),
    passages,
    style,
    colour,
    tags: [],
    comment: null,
    layerId: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

/** `span` without white space at its ends, which a double click or a drag takes along. */
export function trimmed(document: Document, span: Span): Span | null {
  const text = document.text.slice(span.from, span.to);
  const from = span.from + (text.length - text.trimStart().length);
  const to = span.to - (text.length - text.trimEnd().length);
  return from < to ? { from, to } : null;
}
