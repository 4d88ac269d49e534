import { LEVEL_NAMES } from "./level";
import { COMPLETENESS, type LibraryRow } from "./library-row";

export const SORT_COLUMNS = [
  "title",
  "level",
  "issuers",
  "year",
  "work",
  "completeness",
  "tags",
  "origin",
  "removed",
] as const;

export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface RowOrder {
  readonly column: SortColumn;
  readonly direction: "ascending" | "descending";
}

/** As documents came into the library: those that come with the program, then every import. */
export const FIRST_ORDER: RowOrder = { column: "origin", direction: "ascending" };

/** By what a row is sorted in a column; `null` where it has nothing there. */
type SortKey = string | number | null;

/** Chinese by pinyin, and 第9号 before 第10号. */
const COLLATOR = new Intl.Collator("zh-Hans-u-co-pinyin-kn-true");

const KEYS: Readonly<Record<SortColumn, (row: LibraryRow) => SortKey>> = {
  title: ({ title }) => title,
  level: ({ level }) => (level === null ? null : levelRank(level)),
  issuers: ({ issuers }) => firstOf(issuers),
  year: ({ year }) => year,
  work: ({ workName }) => workName,
  completeness: ({ completeness }) =>
    completeness === null ? null : COMPLETENESS.indexOf(completeness),
  tags: ({ tags }) => firstOf(tags.toSorted(COLLATOR.compare)),
  // Documents that come with the program stand before every import.
  origin: ({ importedAt }) => importedAt ?? "",
  removed: ({ removedAt }) => removedAt,
};

/**
 * The rows in the order of a column. What a row does not have stands last in
 * either direction; rows that are equal there keep the order they came in.
 */
export function orderRows(
  rows: readonly LibraryRow[],
  { column, direction }: RowOrder,
): readonly LibraryRow[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows
    .map((row) => ({ row, key: KEYS[column](row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * compareKeys(a.key, b.key);
    })
    .map(({ row }) => row);
}

/** The order a click on a column's head asks for: that column, or the other way round. */
export function nextOrder(order: RowOrder, column: SortColumn): RowOrder {
  const turns = order.column === column && order.direction === "ascending";
  return { column, direction: turns ? "descending" : "ascending" };
}

/** Chinese words in the order of a Chinese dictionary. */
export function compareWords(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}

/** From the widest power down; a level of the user's own stands after the known ones. */
export function levelRank(level: string): number {
  const rank = LEVEL_NAMES.indexOf(level);
  return rank === -1 ? LEVEL_NAMES.length : rank;
}

function compareKeys(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number"
    ? a - b
    : COLLATOR.compare(String(a), String(b));
}

function firstOf(words: readonly string[]): string | null {
  return words[0] ?? null;
}
