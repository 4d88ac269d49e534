import { plainText, richTextOf } from "../rich-text/plain-text";
import type { RichText } from "../rich-text/rich-text";
import type { Annotation, AnnotationStyle, Colour } from "./annotation";
import { type CodePoints, codePointsOf } from "./code-points";
import type { Passage, Review } from "./passage";
import type { Target } from "./target";
import { iriOf, SOURCE_PREFIX } from "./w3c-names";

/** An annotation as a W3C Web Annotation (JSON-LD). https://www.w3.org/TR/annotation-model/ */
export interface W3CAnnotation {
  readonly "@context": typeof CONTEXT;
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "highlighting" | "commenting";
  readonly created: string;
  readonly modified: string;
  readonly creator?: W3CPerson;
  readonly body: readonly (W3CComment | W3CTag)[];
  /** One, or for a comparison note several. */
  readonly target: W3CTarget | readonly W3CTarget[];
}

export interface W3CPerson {
  readonly type: "Person";
  readonly name: string;
}

interface W3CComment {
  readonly type: "TextualBody";
  readonly purpose: "commenting";
  readonly format: "text/plain";
  readonly value: string;
  /** The comment with its marks, where the plain text does not hold all of it. */
  readonly "duidu:richText"?: RichText;
}

interface W3CTag {
  readonly type: "TextualBody";
  readonly purpose: "tagging";
  readonly value: string;
}

interface W3CPlace {
  readonly source: string;
  /** The position is missing where the document is not at hand to count its code points. */
  readonly selector: readonly [W3CPosition, W3CQuote] | readonly [W3CQuote];
  /** What the document is called, for those who have no document of this name. */
  readonly "duidu:title"?: string;
  readonly "duidu:textHash": string;
  readonly "duidu:blockId": string;
}

export interface W3CTarget extends W3CPlace {
  readonly type: "SpecificResource";
  /** Style and colour, as in `highlight yellow`. */
  readonly styleClass: `${AnnotationStyle} ${Colour}`;
  readonly "duidu:review"?: W3CReview;
}

type W3CReview =
  | { readonly kind: "detached"; readonly at: string }
  | { readonly kind: "accepted" | "moved"; readonly at: string; readonly target: W3CPlace };

/** Counts code points, as the model demands. */
interface W3CPosition {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

interface W3CQuote {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The model's terms and, with a prefix of their own, the few that only this program reads. */
export const CONTEXT = ["http://www.w3.org/ns/anno.jsonld", { duidu: "urn:duidu:" }] as const;

/** A document that annotations are on: its text counts their code points. */
export interface W3CDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Writes an annotation of `document` for other programs; `fromW3C` is its inverse. */
export function toW3C(annotation: Annotation, document: W3CDocument): W3CAnnotation {
  return w3cWriter((id) => (id === document.id ? document : null))(annotation);
}

/**
 * `toW3C` for many annotations of many documents. `documentOf` gives a document
 * of the library, `creatorOf` the name of whoever made an annotation, or `null`.
 */
export function w3cWriter(
  documentOf: (id: string) => W3CDocument | null,
  creatorOf: (annotation: Annotation) => string | null = () => null,
): (annotation: Annotation) => W3CAnnotation {
  const points = new Map<string, CodePoints>();
  const placeOf = ({ documentId, textHash, blockId, position, quote }: Target): W3CPlace => {
    const document = documentOf(documentId);
    const words: W3CQuote = { type: "TextQuoteSelector", ...quote };
    const named = { "duidu:textHash": textHash, "duidu:blockId": blockId } as const;
    const source = SOURCE_PREFIX + documentId;
    if (document === null) return { source, selector: [words], ...named };
    const count = points.get(documentId) ?? codePointsOf(document.text);
    points.set(documentId, count);
    const [start, end] = [count.to(position.start), count.to(position.end)];
    // A quote that never had a place has an empty range for one, which the model does not allow.
    const selector =
      start < end
        ? ([{ type: "TextPositionSelector", start, end }, words] as const)
        : ([words] as const);
    return { source, selector, "duidu:title": document.title, ...named };
  };
  return (annotation) => {
    const { id, passages, style, colour, tags, comment, createdAt, updatedAt } = annotation;
    const targetOf = ({ target, review }: Passage): W3CTarget => ({
      type: "SpecificResource",
      ...placeOf(target),
      styleClass: `${style} ${colour}`,
      ...(review === null ? {} : { "duidu:review": reviewOf(review, placeOf) }),
    });
    const creator = creatorOf(annotation);
    const [first, ...more] = passages;
    return {
      "@context": CONTEXT,
      id: iriOf(id),
      type: "Annotation",
      motivation: comment === null ? "highlighting" : "commenting",
      created: createdAt,
      modified: updatedAt,
      ...(creator === null ? {} : { creator: { type: "Person", name: creator } }),
      body: [
        ...(comment === null ? [] : [commentBody(comment)]),
        ...tags.map((value): W3CTag => ({ type: "TextualBody", purpose: "tagging", value })),
      ],
      target: more.length === 0 ? targetOf(first) : passages.map(targetOf),
    };
  };
}

function reviewOf(review: Review, placeOf: (target: Target) => W3CPlace): W3CReview {
  if (review.kind === "detached") return { kind: review.kind, at: review.at };
  return { kind: review.kind, at: review.at, target: placeOf(review.target) };
}

function commentBody(comment: RichText): W3CComment {
  const value = plainText(comment);
  const isPlain = JSON.stringify(richTextOf(value)) === JSON.stringify(comment);
  return {
    type: "TextualBody",
    purpose: "commenting",
    format: "text/plain",
    value,
    ...(isPlain ? {} : { "duidu:richText": comment }),
  };
}
