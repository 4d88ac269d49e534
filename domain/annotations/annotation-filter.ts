import { ANNOTATION_STYLES, COLOURS } from "./annotation";
import {
  ANNOTATION_FACETS,
  type AnnotationFacet,
  type AnnotationRow,
  chapterOf,
} from "./annotation-row";

/** What of the annotations is listed. */
export interface AnnotationFilter {
  /** Words that must all stand in the annotation, separated by blanks. */
  readonly text: string;
  /** The values chosen of each facet: any of them will do; none chosen lets everything through. */
  readonly chosen: Readonly<Record<AnnotationFacet, readonly string[]>>;
}

export const NO_ANNOTATION_FILTER: AnnotationFilter = {
  text: "",
  chosen: {
    colour: [],
    style: [],
    state: [],
    tag: [],
    comment: [],
    layer: [],
    document: [],
    chapter: [],
  },
};

/** One value a facet offers. */
export interface FacetValue {
  readonly value: string;
  /** How many annotations have it, of those that the words and the other facets let through. */
  readonly count: number;
}

/** The states of anchors, from the best on. */
export const ANCHORING_STATES = ["exact", "moved", "changed", "orphan"] as const;

/** The order of the values that are few and known; the others come as they come, or by their words. */
const KNOWN_ORDER: Partial<Record<AnnotationFacet, readonly string[]>> = {
  colour: COLOURS,
  style: ANNOTATION_STYLES,
  state: ANCHORING_STATES,
  comment: ["with", "without"],
};

export function isFilteringAnnotations({ text, chosen }: AnnotationFilter): boolean {
  return text.trim() !== "" || ANNOTATION_FACETS.some((facet) => chosen[facet].length > 0);
}

/** The filter as it holds in one document: what was chosen of other documents rests meanwhile. */
export function filterWithin(filter: AnnotationFilter, documentId: string): AnnotationFilter {
  const chapter = filter.chosen.chapter.filter(
    (value) => chapterOf(value).documentId === documentId,
  );
  return { ...filter, chosen: { ...filter.chosen, document: [], chapter } };
}

/** The rows that pass, in their order; `fold` as for the rows' `searched`. */
export function filterAnnotations(
  rows: readonly AnnotationRow[],
  filter: AnnotationFilter,
  fold: (text: string) => string,
): readonly AnnotationRow[] {
  const words = fold(filter.text).split(/\s+/u).filter(Boolean);
  const facets = ANNOTATION_FACETS.filter((facet) => filter.chosen[facet].length > 0);
  if (words.length + facets.length === 0) return rows;
  const chosen = facets.map((facet) => ({ facet, values: new Set(filter.chosen[facet]) }));
  return rows.filter(
    (row) =>
      chosen.every(({ facet, values }) => row.values[facet].some((value) => values.has(value))) &&
      words.every((word) => row.searched.includes(word)),
  );
}

/**
 * What a facet offers: every value of the rows and every chosen one, each with
 * its count. Documents and chapters come in the order of the rows, tags by
 * their words, what is without one last.
 */
export function facetValues(
  rows: readonly AnnotationRow[],
  facet: AnnotationFacet,
  filter: AnnotationFilter,
  fold: (text: string) => string,
): readonly FacetValue[] {
  const open = { ...filter, chosen: { ...filter.chosen, [facet]: [] } };
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of row.values[facet]) counts.set(value, 0);
  for (const value of filter.chosen[facet]) counts.set(value, 0);
  for (const row of filterAnnotations(rows, open, fold)) {
    for (const value of row.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, count]) => ({ value, count }));
  const known = KNOWN_ORDER[facet];
  if (known !== undefined) {
    return values.sort((a, b) => known.indexOf(a.value) - known.indexOf(b.value));
  }
  if (facet === "document") return values;
  return facet === "chapter" ? byDocument(values) : values.sort(byWords);
}

/** Chapters document by document: a comparison note names those of another one in between. */
function byDocument(values: readonly FacetValue[]): readonly FacetValue[] {
  const ids = new Set(values.map(({ value }) => chapterOf(value).documentId));
  return [...ids].flatMap((id) => values.filter(({ value }) => chapterOf(value).documentId === id));
}

function byWords(a: FacetValue, b: FacetValue): number {
  if (a.value === "" || b.value === "") return Number(a.value === "") - Number(b.value === "");
  return a.value.localeCompare(b.value, "zh-CN");
}
