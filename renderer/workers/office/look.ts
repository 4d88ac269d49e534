/** Fonts that every Chinese Windows and WPS has; elsewhere their metric twins stand in. */
export const SONG = "SimSun";
export const HEI = "SimHei";
export const KAI = "KaiTi";
export const LATIN = "Times New Roman";

/** Colours as RRGGBB, the same as in the print of a report. */
export const INSERTED = "1C6B2C";
export const DELETED = "B3261E";
export const MUTED = "6B6A63";
export const HIGHLIGHT_FILL = "FFF1B8";
export const HEAD_FILL = "EFEFEC";
export const LINE = "6B6A63";
