import type { AnnotationStyle, Colour } from "../annotations/annotation";
import type { BlockKind } from "../document/block";
import type { HeadingPath } from "../document/heading-path";
import type { Run } from "./run";

/** A block as one paragraph of the page. */
export interface PrintLine {
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
}

/** A merged first cell and how many rows it spans. */
export interface PrintCategory {
  readonly runs: readonly Run[];
  readonly rowSpan: number;
}

export interface PrintRow {
  /** In the first row of a group only; `null` in the rows it spans, and in a table without groups. */
  readonly category: PrintCategory | null;
  /** The cells beside the category; all cells in a table without groups. */
  readonly cells: readonly (readonly Run[])[];
}

/** What is typeset as one thing. */
export type PrintPiece =
  | { readonly kind: "line"; readonly line: PrintLine }
  | { readonly kind: "box"; readonly heading: PrintLine; readonly entries: readonly PrintLine[] }
  | {
      readonly kind: "table";
      readonly caption: PrintLine | null;
      readonly header: readonly (readonly Run[])[];
      readonly rows: readonly PrintRow[];
    }
  | { readonly kind: "metadata"; readonly rows: readonly (readonly (readonly Run[])[])[] };

/** What the reader of the print is told about the document, besides its text. */
export interface PrintFront {
  /** The document's title where no line of the text is it, else `null`. */
  readonly title: string | null;
  readonly issuers: readonly string[];
  readonly docNumber: string | null;
  /** Days as `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly publishedOnline: string | null;
  readonly edition: string | null;
  readonly missing: string | null;
}

/** A passage that an annotation compares with the one it is listed under. */
export interface OtherPassage {
  /** Its document's title; `null` for the printed document, and for one nobody knows. */
  readonly title: string | null;
  readonly quote: string;
}

/** An annotation in the list after the text. */
export interface AppendixEntry {
  readonly number: number;
  readonly id: string;
  readonly style: AnnotationStyle;
  readonly colour: Colour;
  /** The words it was made on. */
  readonly quote: string;
  /** The words that stand in its place now, where they are not those; else `null`. */
  readonly present: string | null;
  /** The other passages of a comparison note. */
  readonly others: readonly OtherPassage[];
  /** Where it stands; `null` where its passage is not found in the present text. */
  readonly place: HeadingPath | null;
  /** Plain text, one line a paragraph; `null` without a comment. */
  readonly comment: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A document with its annotations, ready to be typeset. */
export interface PrintModel {
  readonly title: string;
  readonly front: PrintFront;
  /** True where the text begins, or breaks off, in the middle. */
  readonly lacksStart: boolean;
  readonly lacksEnd: boolean;
  readonly pieces: readonly PrintPiece[];
  /** Every annotation of the document, in the order of the text, those not found last. */
  readonly entries: readonly AppendixEntry[];
}
