import type { SearchHit } from "../../domain/search/results";
import type { ValueName } from "./facet-choices";
import type { HitSources } from "./hit-view";
import type { SavedSearches } from "./useSaved";
import type { Searching } from "./useSearching";

/** All that the panel and the screen of the search show and do. */
export interface SearchDesk {
  readonly searching: Searching;
  readonly saved: SavedSearches;
  readonly sources: HitSources;
  readonly nameOf: ValueName;
  /** Puts a passage, or what a comment is on, into a handout. */
  readonly onSend: (hit: SearchHit) => void;
}
