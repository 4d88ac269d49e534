import type { TargetRow } from "./target-row";

/** Columns of the table of targets, all of them sortable. */
export const TARGET_COLUMNS = [
  "name",
  "value",
  "year",
  "base",
  "attribute",
  "group",
  "document",
  "item",
] as const;
export type TargetColumn = (typeof TARGET_COLUMNS)[number];

export interface TargetOrder {
  readonly column: TargetColumn;
  readonly direction: "ascending" | "descending";
}

/** As the documents stand in the library, each in the order of its text. */
export const FIRST_TARGET_ORDER: TargetOrder = { column: "document", direction: "ascending" };

/** By pinyin. */
const COLLATOR = new Intl.Collator("zh-Hans-u-co-pinyin-kn-true");

/** A target of every year stands after those of a year. */
const ANNUAL = 10_000;

type Key = string | number | null;

const KEYS: Readonly<Record<TargetColumn, (row: TargetRow) => Key>> = {
  name: ({ name }) => name,
  value: ({ value }) => value,
  year: ({ year }) => (year === "annual" ? ANNUAL : year),
  base: ({ base }) => base,
  attribute: ({ attribute }) => attribute,
  group: ({ group }) => group,
  document: ({ documentOrder }) => documentOrder,
  // Tables stand after the items.
  item: ({ item }) => (item === "table" ? Number.MAX_SAFE_INTEGER : item),
};

/**
 * The rows in the order of a column. What a row does not have stands last in
 * either direction; equal rows keep the order they came in. A value says little
 * beside one in another unit: values are sorted within their unit.
 */
export function orderTargets(
  rows: readonly TargetRow[],
  { column, direction }: TargetOrder,
): readonly TargetRow[] {
  const sign = direction === "ascending" ? 1 : -1;
  const compareWords = wordOrder(rows, column);
  const isValue = column === "value" || column === "base";
  return rows
    .map((row) => ({ row, key: KEYS[column](row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      if (isValue && a.row.unit !== b.row.unit) return a.row.unit < b.row.unit ? -1 : 1;
      return sign * compareWords(a.key, b.key);
    })
    .map(({ row }) => row);
}

/** Compares keys; words by their rank, which is found once for each, for comparing Chinese is slow. */
function wordOrder(rows: readonly TargetRow[], column: TargetColumn): (a: Key, b: Key) => number {
  const words = [...new Set(rows.map(KEYS[column]))].filter((key) => typeof key === "string");
  const ranks = new Map<Key, number>(
    words.sort(COLLATOR.compare).map((word, rank) => [word, rank]),
  );
  const rankOf = (key: Key) => (typeof key === "number" ? key : (ranks.get(key) ?? 0));
  return (a, b) => rankOf(a) - rankOf(b);
}

/** The order a click on a column's head asks for: that column, or the other way round. */
export function nextTargetOrder(order: TargetOrder, column: TargetColumn): TargetOrder {
  const turns = order.column === column && order.direction === "ascending";
  return { column, direction: turns ? "descending" : "ascending" };
}
