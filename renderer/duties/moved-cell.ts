/** A cell of the matrix, counted from 0; column -1 is the department's name. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell; `null` for a key that leads nowhere. */
export function movedCell(
  key: string,
  { row, column }: Cell,
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): Cell | null {
  const page = Math.max(1, size.page);
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
    PageDown: [page, 0],
    PageUp: [-page, 0],
    Home: [0, -1 - size.columns],
    End: [0, size.columns],
  };
  const step = steps[key];
  if (step === undefined) return null;
  return {
    row: Math.max(0, Math.min(size.rows - 1, row + step[0])),
    column: Math.max(-1, Math.min(size.columns - 1, column + step[1])),
  };
}
