const MEGABYTE = 1024 * 1024;

/**
 * Bounds on what is read. A compare table of every program in three specialties has about 1,000 rows and 100
 * columns, so each bound is at least ten times what an honest file needs.
 */
export const LIMITS = {
  fileBytes: 50 * MEGABYTE,
  rows: 20_000,
  columns: 500,
  /** Cells over all sheets, counted up to the last filled row and column of each. */
  cells: 1_000_000,
  /** Longest text that Excel itself can hold in a cell. */
  cellCharacters: 32_767,
  sheets: 50,
  zipEntries: 2_000,
  /** Uncompressed bytes of one part of an .xlsx file, and of all parts together. */
  zipEntryBytes: 50 * MEGABYTE,
  zipTotalBytes: 100 * MEGABYTE,
  /** Real sheets shrink to a fiftieth at most; a bomb to a thousandth. Small parts (styles) may do what they like. */
  zipRatio: 200,
  zipRatioFrom: 2 * MEGABYTE,
} as const;
