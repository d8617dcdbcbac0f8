import type { CellRule } from "./looks/cellRules.ts";
import type { CellValue, ConditionalFormat, PlannedContent, Visibility } from "./sheetPlan.ts";

/** A workbook as it was found, before anybody understands it. Adapters produce it; readers take it. */

/**
 * One cell. Text is what Excel would show for rich and plain text alike. A formula cell that has never been calculated
 * has kind "uncalculated".
 */
export interface FoundCell {
  readonly kind: "text" | "number" | "boolean" | "error" | "uncalculated";
  /** The text of an error ("#N/A") stands as text; null when uncalculated. */
  readonly value: CellValue;
  /** File form without "="; null for a typed value. */
  readonly formula: string | null;
  /** A number that its format shows as a date; left out where nobody has read the format. */
  readonly date?: true;
}

export interface FoundTable {
  readonly name: string;
  /** Header row and first column, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Rows under the header, a totals row not counted. */
  readonly rowCount: number;
}

export interface FoundValidation {
  readonly type: string;
  /** Ranges, separated by blanks: "C6:C25 E6:E25". */
  readonly ranges: string;
  readonly formula1: string;
  /** Of a rule with two bounds. */
  readonly formula2?: string;
}

export interface FoundSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** An edit of ours took its protection off and was broken off before it put it back. */
  readonly leftOpen?: boolean;
  readonly tables: readonly FoundTable[];
  readonly validations: readonly FoundValidation[];
  /** Conditional formats with their first formulas; null where nobody has read them. */
  readonly conditionalFormats: readonly { readonly ranges: string; readonly formula: string }[] | null;
  /** Rows that hold something, in no promised order: row → column → cell. Blank cells are absent. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, FoundCell>>;
  /** Whether the cell can be typed in when the sheet is protected. */
  isUnlocked(row: number, column: number): boolean;
}

export interface WorkbookContent {
  readonly sheets: readonly FoundSheet[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly date1904: boolean;
}

/** Changes to a workbook that leave everything else as it was. */
export interface WorkbookEdits {
  readonly cells: readonly CellEdit[];
  readonly growth: readonly TableGrowth[];
  /** What is brought back of what was ours; absent: nothing. */
  readonly restorations?: readonly Restoration[];
  /** What the log says of the edits; absent: nothing. */
  readonly log?: LogAppend;
  /** Absent: everything is printed as before. */
  readonly prints?: readonly PrintEdit[];
}

/** What of a sheet is printed from now on: "A1:J40", each area from a page of its own on. At least one. */
export interface PrintEdit {
  readonly sheet: string;
  readonly areas: readonly string[];
}

export type CellEdit =
  /** Types a value; a formula that stood there goes. null makes the cell blank and keeps its looks. */
  | {
      readonly kind: "value";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
      /** How the cell is found again where others work in the workbook too; absent: it is where it was. */
      readonly known?: KnownCell;
      /** People cannot type in it: the sheet is protected and the cell locked. */
      readonly locked?: boolean;
    }
  /** Gives an existing formula cell the value that it will calculate to. */
  | { readonly kind: "cached"; readonly sheet: string; readonly row: number; readonly column: number; readonly value: CellValue };

/** A cell of a table as it was read. */
export interface KnownCell {
  readonly table: string;
  readonly header: string;
  /** Which of the table's rows, from 0. */
  readonly index: number;
  /** What tells its row from others; only blanks in a row that holds nothing. */
  readonly key: readonly { readonly header: string; readonly value: CellValue }[];
  readonly value: CellValue;
}

/**
 * Rows added under a table's last row, in the table's own column order, with the looks, locks, lists and conditional
 * formats of the last row. `address` in a refusal names the first occupied cell that is in the way.
 */
export interface TableGrowth {
  readonly table: string;
  readonly rows: readonly (readonly PlannedContent[])[];
  /** Headers whose values tell the rows apart, for the log; absent: nobody has given them, they are brought back. */
  readonly key?: readonly string[];
}

/** Rows of the log that are written together with what they tell of, under those that their block holds. */
export interface LogAppend {
  readonly table: string;
  readonly sheet: string;
  /** Header row and first column, counted from 1. */
  readonly row: number;
  readonly column: number;
  /** Rows of the block that hold something, and rows that the table has: at least one. */
  readonly filled: number;
  readonly size: number;
  /** Code of the last of them, by which it is known that nobody has written meanwhile; "" in a block that is not begun. */
  readonly last: string;
  readonly rows: readonly (readonly string[])[];
}

/** Something of ours that people have broken, as it was. */
export type Restoration =
  /** A range with its headings in one row: a table again, over the rows under them. What stands in its cells stays. */
  | {
      readonly kind: "table";
      readonly sheet: string;
      readonly table: string;
      readonly row: number;
      readonly column: number;
      /** In their order; with the formula that a new row of the column gets. */
      readonly columns: readonly { readonly header: string; readonly formula?: string }[];
      readonly rowCount: number;
      /** Whether the header row shows filter buttons. */
      readonly filter: boolean;
    }
  /** A table's heading, "from" as it stands; formulas that speak of the column follow it. */
  | { readonly kind: "heading"; readonly sheet: string; readonly table: string; readonly row: number; readonly column: number; readonly from: string; readonly to: string }
  /** A formula with the value that it calculates to; what stands there goes, the looks stay. */
  | { readonly kind: "formula"; readonly sheet: string; readonly row: number; readonly column: number; readonly formula: string; readonly value: CellValue }
  /** A defined name of the whole workbook; one that points elsewhere is set right. */
  | { readonly kind: "name"; readonly name: string; readonly refersTo: string }
  /** A dropdown, or what a number lies between, on some cells ("C6:C25 E6"), in place of any other rule there. */
  | { readonly kind: "rule"; readonly sheet: string; readonly ranges: string; readonly rule: CellRule }
  /** A conditional format over its whole range, under all others. */
  | { readonly kind: "format"; readonly sheet: string; readonly format: ConditionalFormat }
  /** Whether cells ("C6:C25 E6") may be typed in while the sheet is protected. */
  | { readonly kind: "lock"; readonly sheet: string; readonly ranges: string; readonly locked: boolean }
  /** The sheet's protection, without a password. */
  | { readonly kind: "protection"; readonly sheet: string }
  /** Whether the sheet is seen. */
  | { readonly kind: "visibility"; readonly sheet: string; readonly visibility: Visibility };
