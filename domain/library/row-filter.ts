import { COMPLETENESS, type LibraryRow } from "./library-row";
import { compareWords, levelRank } from "./row-order";

/** What rows can be filtered by, besides words. */
export const FACETS = ["level", "issuer", "year", "work", "completeness", "tag"] as const;
export type Facet = (typeof FACETS)[number];

export interface RowFilter {
  /** Words that must all stand in the row, separated by blanks. */
  readonly text: string;
  /** The values chosen of each facet: any of them will do; none chosen lets everything through. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
}

export const NO_FILTER: RowFilter = {
  text: "",
  chosen: { level: [], issuer: [], year: [], work: [], completeness: [], tag: [] },
};

/** One value a facet offers. */
export interface Choice {
  readonly value: string;
  /** What the user reads; a completeness is named by the interface. */
  readonly name: string;
  /** How many rows have it, of those that the other facets and the words let through. */
  readonly count: number;
}

/** Makes equal what a reader takes for the same. */
export type Fold = (text: string) => string;

/** The values of a row; a document without any has the empty one, so that it can be found too. */
const VALUES: Readonly<Record<Facet, (row: LibraryRow) => readonly string[]>> = {
  level: ({ level }) => [level ?? ""],
  issuer: ({ issuers }) => orNothing(issuers),
  year: ({ year }) => [year === null ? "" : String(year)],
  work: ({ work }) => [work ?? ""],
  completeness: ({ completeness }) => [completeness ?? ""],
  tag: ({ tags }) => orNothing(tags),
};

export function isFiltering({ text, chosen }: RowFilter): boolean {
  return text.trim() !== "" || FACETS.some((facet) => chosen[facet].length > 0);
}

export function filterRows(
  rows: readonly LibraryRow[],
  filter: RowFilter,
  fold: Fold,
): readonly LibraryRow[] {
  const hasWords = wordsFilter(filter.text, fold);
  return rows.filter(
    (row) => hasWords(row) && FACETS.every((facet) => passes(row, facet, filter.chosen[facet])),
  );
}

/** What a facet offers: every value of the rows and every chosen one, each with its count. */
export function choicesOf(
  rows: readonly LibraryRow[],
  facet: Facet,
  filter: RowFilter,
  fold: Fold,
): readonly Choice[] {
  const open = { ...filter, chosen: { ...filter.chosen, [facet]: [] } };
  const passing = new Set(filterRows(rows, open, fold));
  const choices = new Map<string, Choice>();
  for (const value of filter.chosen[facet]) choices.set(value, { value, name: value, count: 0 });
  for (const row of rows) {
    for (const value of VALUES[facet](row)) {
      const count = (choices.get(value)?.count ?? 0) + (passing.has(row) ? 1 : 0);
      const name = facet === "work" ? (row.workName ?? value) : value;
      choices.set(value, { value, name, count });
    }
  }
  return [...choices.values()].sort((a, b) => compareChoices(facet, a, b));
}

function passes(row: LibraryRow, facet: Facet, chosen: readonly string[]): boolean {
  return chosen.length === 0 || VALUES[facet](row).some((value) => chosen.includes(value));
}

/** Each word may stand anywhere in what the table shows of the row. */
function wordsFilter(text: string, fold: Fold): (row: LibraryRow) => boolean {
  const words = fold(text)
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return () => true;
  return (row) => {
    const shown = fold(shownTexts(row).join("\n"));
    return words.every((word) => shown.includes(word));
  };
}

function shownTexts(row: LibraryRow): readonly string[] {
  const { title, shortTitle, edition, docNumber, level, issuers, workName, fileName, tags } = row;
  const year = row.year === null ? null : String(row.year);
  const texts = [title, shortTitle, edition, docNumber, level, year, workName, fileName];
  return [...texts.filter((one) => one !== null), ...issuers, ...tags];
}

/** Levels from the top down, the newest years first, the rest by its words; nothing stands last. */
function compareChoices(facet: Facet, a: Choice, b: Choice): number {
  if (a.value === "" || b.value === "") return Number(a.value === "") - Number(b.value === "");
  if (facet === "level") return levelRank(a.value) - levelRank(b.value);
  if (facet === "year") return Number(b.value) - Number(a.value);
  if (facet === "completeness") return completenessRank(a.value) - completenessRank(b.value);
  return compareWords(a.name, b.name);
}

function completenessRank(value: string): number {
  const all: readonly string[] = COMPLETENESS;
  return all.indexOf(value);
}

function orNothing(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [""] : values;
}
