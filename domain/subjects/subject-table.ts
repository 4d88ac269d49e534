import type { UnitPlace } from "../alignment/alignment";
import type { PairOrigin } from "../alignment/decisions";
import type { UnitMark } from "../alignment/verdict";
import type { Span } from "../document/span";

/** Which units a table puts beside each other; paragraphs stand for items where a document has none. */
export type SubjectKind = "chapter" | "item" | "box";

/** What one document says of a subject. */
export interface SubjectCell {
  readonly place: UnitPlace;
  /** By which the unit is remembered when the user judges its counterparts. */
  readonly mark: UnitMark;
  readonly heading: string;
  /** Its text behind the heading, a line per block. */
  readonly text: string;
  /** Its whole text in the document, heading included. */
  readonly span: Span;
  /** What it is in the row by; `null` where it is alone in it. */
  readonly link: SubjectLink | null;
}

export interface SubjectLink {
  readonly origin: PairOrigin;
  /** From 0 to 1. */
  readonly score: number;
}

/** One subject: in the order of the documents what each says of it, `null` where it says nothing. */
export interface SubjectRow {
  /** Tells it from the other rows, and is the same as long as its first unit is. */
  readonly key: string;
  readonly cells: readonly (SubjectCell | null)[];
}

/** Under which chapter rows stand in one document. */
export interface GroupHeading {
  readonly ordinal: number;
  /** Empty where the text of the document has not got the chapter's heading, as where it begins inside the chapter. */
  readonly title: string;
}

/** The rows of chapters that treat the same. */
export interface SubjectGroup {
  readonly key: string;
  /** The chapter in each document; `null` where it has none. */
  readonly headings: readonly (GroupHeading | null)[];
  readonly rows: readonly SubjectRow[];
}

/** Documents against each other, subject by subject. */
export interface SubjectTable {
  readonly kind: SubjectKind;
  readonly documents: readonly string[];
  readonly groups: readonly SubjectGroup[];
  /** For each document the terms that only it uses, of those compared. */
  readonly terms: readonly (readonly string[])[];
}

/** A table beside more documents would leave none of them readable. */
export const MOST_DOCUMENTS = 6;
