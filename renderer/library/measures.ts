/** Height of a line of the table in CSS pixels: two lines of writing. */
export const ROW_HEIGHT = 58;

/** Height of the line of column heads in CSS pixels. */
export const HEAD_HEIGHT = 38;
