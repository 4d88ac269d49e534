import { type AnnotationFilter, NO_ANNOTATION_FILTER } from "./annotation-filter";
import type { AnnotationGroup, AnnotationOrder } from "./annotation-order";

/** How the user lists annotations: kept for the next start, but for the words. */
export interface AnnotationView {
  /** Those of the document that is read, or of all. */
  readonly scope: "this" | "all";
  readonly order: AnnotationOrder;
  readonly group: AnnotationGroup;
  readonly chosen: AnnotationFilter["chosen"];
  /** Whether everything one can filter by is in sight. */
  readonly facets: boolean;
}

export const FIRST_ANNOTATION_VIEW: AnnotationView = {
  scope: "this",
  order: "place",
  group: "document",
  chosen: NO_ANNOTATION_FILTER.chosen,
  facets: false,
};

/** A view as an earlier version of the program kept it, with what has been added since. */
export function completeView(kept: Partial<AnnotationView>): AnnotationView {
  return {
    ...FIRST_ANNOTATION_VIEW,
    ...kept,
    chosen: { ...FIRST_ANNOTATION_VIEW.chosen, ...kept.chosen },
  };
}
