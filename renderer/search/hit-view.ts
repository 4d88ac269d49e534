import type { Colour } from "../../domain/annotations/annotation";
import type { Span } from "../../domain/document/span";
import type { SearchHit } from "../../domain/search/results";

/** A stretch of text with the places that are marked in it. */
export interface ShownText {
  readonly key: string;
  readonly text: string;
  readonly marks: readonly Span[];
  /** It is what was found; the others are what stands around it. */
  readonly isFound: boolean;
}

/** What the list and the preview say of a hit beside its own words. */
export interface HitView {
  /** Short title of the document; of a note or a handout its name. */
  readonly title: string;
  /** Chapter › clause; empty where there is none. */
  readonly place: string;
  /** Of a comment: its colour and the words it is on. */
  readonly colour: Colour | null;
  readonly quote: string | null;
}

/** What is known about hits outside the search itself. */
export interface HitSources {
  readonly titleOf: (documentId: string) => string;
  readonly viewOf: (hit: SearchHit) => HitView;
  /** What is shown of a hit where there is room for it; `places` are those of the query in its document. */
  readonly contextOf: (hit: SearchHit, places: readonly Span[]) => readonly ShownText[];
}
