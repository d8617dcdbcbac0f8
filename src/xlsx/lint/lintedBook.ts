import type { CellRange } from "../read/cellRange.ts";

/** What the lint looks at: a file's parts as they stand, right or wrong. */

export interface LintedCell {
  /** As written, "C7". */
  readonly address: string;
  /** Number of the <row> element that holds the cell. */
  readonly row: number;
  /** The cell's t attribute: "s" is a place in the shared strings. */
  readonly type: string;
  readonly value: string;
  readonly formula: string | null;
}

export interface LintedRule {
  readonly ranges: string;
  readonly formulas: readonly string[];
}

export interface LintedValidation extends LintedRule {
  readonly type: string;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly error: string;
}

export interface LintedConditionalFormat extends LintedRule {
  readonly dxfId: number | null;
}

export interface LintedColumn {
  readonly name: string;
  readonly formula: string | null;
}

export interface LintedTable {
  readonly part: string;
  readonly id: string;
  readonly name: string;
  readonly ref: string;
  /** Null when the ref is no range. */
  readonly range: CellRange | null;
  readonly columns: readonly LintedColumn[];
}

export interface LintedSheet {
  readonly part: string;
  readonly name: string;
  /** In the order of the file. */
  readonly cells: readonly LintedCell[];
  readonly validations: readonly LintedValidation[];
  readonly conditionalFormats: readonly LintedConditionalFormat[];
  readonly mergedRanges: readonly string[];
  readonly tables: readonly LintedTable[];
}

export interface LintedName {
  readonly name: string;
  readonly refersTo: string;
  /** Number of the sheet that the name belongs to, counted from 0; null for the whole workbook. */
  readonly sheet: string | null;
}

export interface LintedBook {
  /** Path of the workbook part. */
  readonly part: string;
  readonly sheets: readonly LintedSheet[];
  readonly names: readonly LintedName[];
  readonly sharedStrings: readonly string[];
  readonly dxfCount: number;
}

/** Something that Excel repairs, refuses or reckons wrongly, though the file is valid by the schema. */
export interface LintFinding {
  readonly rule: string;
  readonly part: string;
  readonly message: string;
}
