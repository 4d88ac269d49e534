/** Something with at most one place in each of several lists. */
export type Placed = readonly (number | null)[];

/**
 * Brings rows into an order a reader expects: that of the first column; what
 * stands in later columns only comes behind the row that its neighbour above is
 * in, and before all where it has none. Gives the places of the rows.
 *
 * @param rows for each row its place in each column's own order; `null` where the column has nothing
 */
export function orderRows(rows: readonly Placed[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const order: number[] = [];
  for (let column = 0; column < columns; column++) {
    const own = rows
      .map((row, at) => ({ at, place: row[column] ?? null }))
      .filter((row): row is { at: number; place: number } => row.place !== null)
      .sort((x, y) => x.place - y.place);
    let behind = -1;
    for (const { at } of own) {
      const there = order.indexOf(at);
      if (there === -1) order.splice(++behind, 0, at);
      else behind = there;
    }
  }
  return order;
}
