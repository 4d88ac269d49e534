import type { RichText } from "../rich-text/rich-text";
import type { Target } from "./target";

/** The five colours, in the order they are offered. */
export const COLOURS = ["yellow", "green", "blue", "red", "purple"] as const;
export type Colour = (typeof COLOURS)[number];

export const ANNOTATION_STYLES = ["highlight", "underline"] as const;
export type AnnotationStyle = (typeof ANNOTATION_STYLES)[number];

/** A highlight or underline on a range of one document, with an optional comment. */
export interface Annotation {
  readonly id: string;
  readonly target: Target;
  readonly style: AnnotationStyle;
  readonly colour: Colour;
  readonly comment: RichText | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}
