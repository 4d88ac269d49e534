import type { Span } from "../../domain/document/span";
import type { Searching } from "../search/useSearching";
import type { Finding } from "./useFinding";
import type { Pane } from "./workspace";

/** What is marked in a pane's text. */
export interface PaneHits {
  readonly places: readonly Span[];
  readonly current: Span | null;
  /** They are those of the find bar. */
  readonly isFinding: boolean;
}

/** Where the find bar looks, its places are marked; elsewhere those of the search of the library. */
export function hitsIn(
  { key, documentId }: Pane,
  finding: Finding,
  searching: Searching,
): PaneHits {
  const found = finding.placesIn(key);
  if (found !== null) {
    const { current } = finding;
    return { places: found, current: current?.pane === key ? current.span : null, isFinding: true };
  }
  const { current, placesIn } = searching;
  const isHere = current?.hit.kind === "block" && current.hit.documentId === documentId;
  return {
    places: placesIn(documentId),
    current: isHere ? current.span : null,
    isFinding: false,
  };
}
