import type { Document } from "../document/document";
import { plainText, richTextOf } from "../rich-text/plain-text";
import type { RichText } from "../rich-text/rich-text";
import type { Annotation, AnnotationStyle, Colour } from "./annotation";
import { toCodePoints } from "./code-points";

/** An annotation as a W3C Web Annotation (JSON-LD). https://www.w3.org/TR/annotation-model/ */
export interface W3CAnnotation {
  readonly "@context": typeof CONTEXT;
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "highlighting" | "commenting";
  readonly created: string;
  readonly modified: string;
  readonly body: readonly (W3CComment | W3CTag)[];
  readonly target: {
    readonly source: string;
    /** Style and colour, as in `highlight yellow`. */
    readonly styleClass: `${AnnotationStyle} ${Colour}`;
    readonly selector: readonly [W3CPosition, W3CQuote];
    readonly "duidu:textHash": string;
    readonly "duidu:blockId": string;
  };
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
const CONTEXT = ["http://www.w3.org/ns/anno.jsonld", { duidu: "urn:duidu:" }] as const;

/** Begins the name of a document as the source of an annotation. */
export const SOURCE_PREFIX = "urn:duidu:document:";

/** Writes an annotation of `document` for other programs; `fromW3C` is its inverse. */
export function toW3C(annotation: Annotation, document: Document): W3CAnnotation {
  const { id, passages, style, colour, tags, comment, createdAt, updatedAt } = annotation;
  const [{ target }] = passages;
  const { position, quote } = target;
  return {
    "@context": CONTEXT,
    id,
    type: "Annotation",
    motivation: comment === null ? "highlighting" : "commenting",
    created: createdAt,
    modified: updatedAt,
    body: [
      ...(comment === null ? [] : [commentBody(comment)]),
      ...tags.map((value): W3CTag => ({ type: "TextualBody", purpose: "tagging", value })),
    ],
    target: {
      source: `${SOURCE_PREFIX}${target.documentId}`,
      styleClass: `${style} ${colour}`,
      selector: [
        {
          type: "TextPositionSelector",
          start: toCodePoints(document.text, position.start),
          end: toCodePoints(document.text, position.end),
        },
        { type: "TextQuoteSelector", ...quote },
      ],
      "duidu:textHash": target.textHash,
      "duidu:blockId": target.blockId,
    },
  };
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
