import { CONTEXT, type W3CAnnotation } from "./w3c";

/** Many annotations in one file: a collection with its one page inside (section 5). */
export interface W3CCollection {
  readonly "@context": typeof CONTEXT;
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly label: string;
  readonly created: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: "AnnotationPage";
    readonly startIndex: 0;
    readonly items: readonly Omit<W3CAnnotation, "@context">[];
  };
  /** The page that is the last one as well as the first. */
  readonly last: string;
}

/** A collection called `label`, made at `created` (ISO 8601, UTC); `id` is unique and no IRI. */
export function w3cCollection(
  annotations: readonly W3CAnnotation[],
  id: string,
  label: string,
  created: string,
): W3CCollection {
  const iri = `urn:uuid:${id}`;
  const page = `${iri}#page-1`;
  return {
    "@context": CONTEXT,
    id: iri,
    type: "AnnotationCollection",
    label,
    created,
    total: annotations.length,
    first: {
      id: page,
      type: "AnnotationPage",
      startIndex: 0,
      // The context of the collection holds for its items.
      items: annotations.map(({ "@context": _, ...annotation }) => annotation),
    },
    last: page,
  };
}
