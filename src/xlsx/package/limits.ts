/**
 * How much of a file is believed. An analysis of 20 cases is far below 1 MB; the largest one that can be set up (2,000
 * cases) has a sheet of about 30 MB inflated, so the caps stand at twice that. A quarter of a megabyte can inflate to 256.
 */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_PARTS = 2_000;
export const MAX_PART_BYTES = 60 * 1024 * 1024;
export const MAX_TOTAL_BYTES = 120 * 1024 * 1024;

/** Inflated to compressed size, for parts over a megabyte: sheets of spare rows reach 40, a bomb about 1,000. */
export const MAX_RATIO = 200;
export const RATIO_COUNTS_FROM_BYTES = 1024 * 1024;

/** Cells in the whole workbook, blank ones with looks included: some 150 bytes of memory each once they are read. */
export const MAX_CELLS = 2_000_000;

/** Characters of formula text that shared formulas may grow to: one long formula can be shared by a million cells. */
export const MAX_SHARED_FORMULA_CHARACTERS = 20_000_000;

/** Ordinary parts nest 12 deep, and their elements have at most some 30 attributes. */
export const MAX_XML_DEPTH = 64;
export const MAX_XML_ATTRIBUTES = 256;
