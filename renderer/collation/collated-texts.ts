import type { Document } from "../../domain/document/document";
import type { NotedVariants } from "./useNotedVariants";
import type { Places } from "./usePlaces";

/** What the list and both texts show. */
export interface CollatedTexts {
  readonly a: Document;
  readonly b: Document;
  readonly noted: NotedVariants;
  readonly places: Places;
  /** Place in the list of variants of the one looked at. */
  readonly active: number | null;
  readonly onActive: (variant: number) => void;
}
