import type { Table } from "dexie";

/**
 * Rows read at once, in some fifteen milliseconds: a hundred thousand in one go
 * would hold the window for a second.
 */
const PAGE = 2000;

/** All rows of a table, in the order of their ids. */
export async function readTable<Row extends { readonly id: string }>(
  table: Table<Row, string>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const last = rows.at(-1)?.id;
    const rest = last === undefined ? table.orderBy(":id") : table.where(":id").above(last);
    const page = await rest.limit(PAGE).toArray();
    for (const row of page) rows.push(row);
    if (page.length < PAGE) return rows;
  }
}
