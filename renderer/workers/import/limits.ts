const MEGABYTE = 1024 * 1024;

/**
 * A file is held in memory whole, with its text beside it. The longest official
 * documents are far below this, scans of them included.
 */
export const MOST_FILE_BYTES = 200 * MEGABYTE;

/**
 * Longest text, in UTF-16 code units: as long as a library of a thousand plans.
 * Offsets, blocks and search of it still fit into a worker's memory.
 */
export const MOST_TEXT_LENGTH = 64_000_000;

/** Most that one entry of an archive may unpack to: a text of `MOST_TEXT_LENGTH` in XML. */
export const MOST_ENTRY_BYTES = 200 * MEGABYTE;

/** Most that all entries read from one archive may unpack to together. */
export const MOST_UNPACKED_BYTES = 400 * MEGABYTE;

/** A pack is a shelf of documents, not an archive of a ministry; 10 000 entries are an attack. */
export const MOST_ARCHIVE_ENTRIES = 5_000;
