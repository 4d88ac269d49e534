import type { RichText } from "../rich-text/rich-text";
import type { Passage } from "./passage";

/** The five colours, in the order they are offered. */
export const COLOURS = ["yellow", "green", "blue", "red", "purple"] as const;
export type Colour = (typeof COLOURS)[number];

/** What the user calls the colours; one that is missing has its first name. */
export type ColourNames = Readonly<Partial<Record<Colour, string>>>;

export const ANNOTATION_STYLES = ["highlight", "underline", "strike-out"] as const;
export type AnnotationStyle = (typeof ANNOTATION_STYLES)[number];

/** The passages of an annotation: one, or in a comparison note several, in the order they were chosen. */
export type Passages = readonly [Passage, ...Passage[]];

/** A mark on one passage, or on several that are compared, with an optional comment. */
export interface Annotation {
  readonly id: string;
  readonly passages: Passages;
  readonly style: AnnotationStyle;
  readonly colour: Colour;
  readonly tags: readonly string[];
  readonly comment: RichText | null;
  /** The layer it came in with; `null` for the user's own. */
  readonly layerId: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** When it was moved to the recycle bin; `null` outside it. */
  readonly deletedAt: string | null;
}
