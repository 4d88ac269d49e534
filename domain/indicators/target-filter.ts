import { TARGET_STATES } from "./listed-target";
import { TARGET_KINDS } from "./target-kind";
import type { TargetRow } from "./target-row";

/** What the table of targets can be filtered by, besides words. */
export const TARGET_FACETS = ["document", "year", "kind", "attribute", "group", "state"] as const;
export type TargetFacet = (typeof TARGET_FACETS)[number];

export interface TargetFilter {
  /** Words that must all stand in the name, the sentence or the document's name. */
  readonly text: string;
  /** Any of the chosen values will do; none chosen lets everything through but what is hidden. */
  readonly chosen: Readonly<Record<TargetFacet, readonly string[]>>;
}

export const NO_TARGET_FILTER: TargetFilter = {
  text: "",
  chosen: { document: [], year: [], kind: [], attribute: [], group: [], state: [] },
};

/** One value a facet offers, and how many rows have it that all else lets through. */
export interface TargetChoice {
  readonly value: string;
  readonly count: number;
}

/** The value of a facet; empty where a row has none. Years are digits, "annual" or empty. */
const VALUE: Readonly<Record<TargetFacet, (row: TargetRow) => string>> = {
  document: ({ documentId }) => documentId,
  year: ({ year }) => String(year ?? ""),
  kind: ({ kind }) => kind,
  attribute: ({ attribute }) => attribute ?? "",
  group: ({ group }) => group ?? "",
  state: ({ isLost, state }) => (isLost ? "lost" : state),
};

export function isFilteringTargets({ text, chosen }: TargetFilter): boolean {
  return text.trim() !== "" || TARGET_FACETS.some((facet) => chosen[facet].length > 0);
}

/** @param fold makes equal what a reader takes for the same */
export function filterTargets(
  rows: readonly TargetRow[],
  { text, chosen }: TargetFilter,
  fold: (text: string) => string,
): readonly TargetRow[] {
  const words = fold(text)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const facets = TARGET_FACETS.map((facet) => [VALUE[facet], chosen[facet]] as const);
  return rows.filter((row) => {
    if (row.state === "hidden" && chosen.state.length === 0) return false;
    if (!facets.every(([value, any]) => any.length === 0 || any.includes(value(row)))) return false;
    if (words.length === 0) return true;
    const shown = fold(`${row.name}\n${row.quote}\n${row.documentTitle}\n${row.group ?? ""}`);
    return words.every((word) => shown.includes(word));
  });
}

/** What a facet offers: every value that rows have or that is chosen, in a sensible order. */
export function targetChoices(
  rows: readonly TargetRow[],
  facet: TargetFacet,
  filter: TargetFilter,
  fold: (text: string) => string,
): readonly TargetChoice[] {
  const open = facet === "state" ? [...STATES] : [];
  const passing = new Set(
    filterTargets(rows, { ...filter, chosen: { ...filter.chosen, [facet]: open } }, fold),
  );
  const counts = new Map(filter.chosen[facet].map((value) => [value, 0]));
  for (const row of rows) {
    const value = VALUE[facet](row);
    counts.set(value, (counts.get(value) ?? 0) + (passing.has(row) ? 1 : 0));
  }
  const order = ORDERS[facet];
  const choices = [...counts].map(([value, count]) => ({ value, count }));
  return order === null ? choices : choices.toSorted((a, b) => order(a.value) - order(b.value));
}

const STATES = [...TARGET_STATES, "lost"] as const;

/** Where a value stands among the others; `null` keeps the order of the rows. */
const ORDERS: Readonly<Record<TargetFacet, ((value: string) => number) | null>> = {
  document: null,
  // 2025, 2030, 每年, none.
  year: (value) => (value === "" ? 1e5 : value === "annual" ? 1e4 : Number(value)),
  kind: (value) => (TARGET_KINDS as readonly string[]).indexOf(value),
  attribute: (value) => (value === "" ? 1 : 0),
  group: (value) => (value === "" ? 1 : 0),
  state: (value) => (STATES as readonly string[]).indexOf(value),
};
