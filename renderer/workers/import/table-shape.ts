/** A cell longer than this, in UTF-16 code units, is a column of a layout and no table's cell. */
export const LONGEST_CELL = 1000;

/** Tables also lay out pages and frame boxes of text; one of data has at least two rows and two columns. */
export const LEAST_ROWS = 2;
export const LEAST_COLUMNS = 2;

/** Widest and longest merged cell that is believed; more comes from careless editors or bombs. */
export const MOST_MERGED_COLUMNS = 100;
export const MOST_MERGED_ROWS = 1000;
