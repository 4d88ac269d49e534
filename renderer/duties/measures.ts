/** Sizes of the matrix in CSS pixels: the line of heads, a line, the names' column, a subject's. */
export const MATRIX = { head: 96, row: 40, name: 252, column: 96 } as const;
