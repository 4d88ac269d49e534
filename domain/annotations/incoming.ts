import type { Annotation } from "./annotation";
import type { Selectors } from "./w3c-selectors";

/** An annotation as a file has it, before its documents are found in the library. */
export interface Incoming
  extends Pick<Annotation, "style" | "colour" | "tags" | "comment" | "createdAt" | "updatedAt"> {
  /** `null` where the file gives it no name. */
  readonly id: string | null;
  /** Who made it, where the file says so. */
  readonly creator: string | null;
  readonly passages: readonly [IncomingPassage, ...IncomingPassage[]];
}

export interface IncomingPassage {
  readonly source: IncomingSource;
  readonly selectors: Selectors;
  readonly review: IncomingReview | null;
}

/** What a file says of the document a passage is on. */
export interface IncomingSource {
  /** Id of a document of this program; `null` where the file names another thing. */
  readonly documentId: string | null;
  /** What the file calls it, for people: a title, a file name, an address. */
  readonly name: string;
}

export type IncomingReview =
  | { readonly kind: "detached"; readonly at: string }
  | { readonly kind: "accepted" | "moved"; readonly at: string; readonly selectors: Selectors };
