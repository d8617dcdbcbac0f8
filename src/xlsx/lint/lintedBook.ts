import type { CellRange } from "../../workbook/cellRange.ts";

/** What the lint looks at: a file's parts as they stand, right or wrong. */

export interface LintedCell {
  /** As written, "C7". */
  readonly address: string;
  /** Number of the <row> element that holds the cell. */
  readonly row: number;
  /** Number of the cell's looks. */
  readonly style: number;
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
  /** Whether the prompt is shown when the cell is chosen. */
  readonly prompts: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly error: string;
}

export interface LintedConditionalFormat extends LintedRule {
  readonly type: string;
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
  readonly headerRow: boolean;
  readonly columns: readonly LintedColumn[];
}

/** How the sheet meets whoever opens or prints it. */
export interface LintedView {
  /** Cells that the cursor is in, one for each part of a split window; none: A1. */
  readonly cursors: readonly string[];
  /** Chosen together with the sheet that opens: what is typed goes into both. */
  readonly selected: boolean;
  /** Rows that stay in view. */
  readonly frozenRows: number;
  /** Printed on a given number of pages across. */
  readonly fitsWidth: boolean;
}

export interface LintedChart {
  readonly part: string;
  readonly title: string;
  /** What its series are drawn from: "'Opsamling'!$B$5:$B$12". */
  readonly references: readonly string[];
}

/** A picture, shape or chart that lies on the sheet. */
export interface LintedDrawing {
  readonly part: string;
  readonly name: string;
  readonly altText: string;
  readonly chart: LintedChart | null;
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
  readonly visible: boolean;
  readonly view: LintedView;
  readonly drawings: readonly LintedDrawing[];
}

/** Colours as RRGGBB, or words where the file does not say them outright: "theme 4", "lightGray". */
export interface LintedLook {
  readonly text: string;
  readonly ground: string;
}

/** What a conditional format changes; null: the cell's own stays. */
export interface LintedLookChange {
  readonly font: boolean;
  readonly text: string | null;
  readonly ground: string | null;
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
  /** By the number in a cell's attribute s. */
  readonly looks: readonly LintedLook[];
  /** By dxfId. */
  readonly lookChanges: readonly LintedLookChange[];
  /** Number of the sheet that opens, counted from 0. */
  readonly activeSheet: number;
  readonly properties: { readonly title: string; readonly language: string };
}

/**
 * Something that Excel repairs, refuses or reckons wrongly, or that keeps people from reading the workbook, though the file is
 * valid by the schema.
 */
export interface LintFinding {
  readonly rule: string;
  readonly part: string;
  readonly message: string;
}
