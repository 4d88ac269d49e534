/** A row of a table of the user. */
interface Row {
  readonly id: string;
}

/**
 * The rows of a table, in the order of their ids, with some of them changed;
 * `null` for one that is gone. Rows that are not changed stay the same objects.
 */
export function withChanged<R extends Row>(
  rows: readonly R[],
  changed: ReadonlyMap<string, R | null>,
): readonly R[] {
  const next: R[] = [];
  let at = 0;
  // Without a comparison of its own a sort is twice as fast, and an import has a hundred thousand.
  for (const id of [...changed.keys()].sort()) {
    for (let before = rows[at]; before !== undefined && before.id < id; before = rows[++at]) {
      next.push(before);
    }
    if (rows[at]?.id === id) at++;
    const row = changed.get(id) ?? null;
    if (row !== null) next.push(row);
  }
  for (; at < rows.length; at++) next.push(rows[at] as R);
  return next;
}

/** The row with this id among rows in the order of their ids; `null` where there is none. */
export function rowWithId<R extends Row>(rows: readonly R[], id: string): R | null {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as R).id < id) low = middle + 1;
    else high = middle;
  }
  const found = rows[low];
  return found?.id === id ? found : null;
}
