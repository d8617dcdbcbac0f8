import type { CellValue, ColumnPlan, PlannedContent, TablePlan } from "../sheetPlan.ts";

/** One column of a table together with what stands in it for a row of the trade. */
export interface Field<Row> extends ColumnPlan {
  readonly value: (row: Row) => CellValue;
  /** The value in a row that holds nothing: null where people type, "" where a formula shows nothing. */
  readonly whenBlank?: CellValue;
  /** A formula of this row alone, where the column has no common one. */
  readonly rowFormula?: (row: Row) => string | undefined;
  /** Where this row's cell differs from its column. */
  readonly rowOwn?: (row: Row) => Omit<PlannedContent, "value" | "formula">;
}

interface TableLayout<Row> {
  readonly name: string;
  readonly row: number;
  readonly column?: number;
  readonly fields: readonly Field<Row>[];
  readonly rows: readonly Row[];
  /** How many rows the table has at least; those beyond the known rows are blank. At least one row stands. */
  readonly atLeast?: number;
  readonly key: readonly string[];
  readonly filter?: boolean;
}

/** A table of known rows, filled up with blank ones. */
export function tableOf<Row>(layout: TableLayout<Row>): TablePlan {
  const wanted = Math.max(1, layout.rows.length, layout.atLeast ?? 1);
  const known = layout.rows.map((row) => layout.fields.map((field) => contentOf(field, row)));
  const blank = layout.fields.map((field) => blankContent(field));
  return {
    name: layout.name,
    row: layout.row,
    column: layout.column ?? 1,
    columns: layout.fields.map(columnOf),
    rows: [...known, ...Array.from({ length: wanted - known.length }, () => blank)],
    key: layout.key,
    filter: layout.filter ?? false,
    places: layout.atLeast === undefined ? 0 : wanted - known.length,
  };
}

function columnOf<Row>(field: Field<Row>): ColumnPlan {
  const { value: _value, whenBlank: _whenBlank, rowFormula: _rowFormula, rowOwn: _rowOwn, ...column } = field;
  return column;
}

function contentOf<Row>(field: Field<Row>, row: Row): PlannedContent {
  const formula = field.rowFormula?.(row) ?? field.formula;
  return { value: field.value(row), ...(formula !== undefined && { formula }), ...field.rowOwn?.(row) };
}

function blankContent<Row>(field: Field<Row>): PlannedContent {
  if (field.formula === undefined) return { value: field.whenBlank ?? null };
  return { value: field.whenBlank ?? "", formula: field.formula };
}
