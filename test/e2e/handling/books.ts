import { readFile } from "node:fs/promises";
import { xlsxBooks } from "../../../src/cli/xlsxBooks.ts";
import { summarise } from "../../../src/findings/summarise.ts";
import type { SummaryJson } from "../../../src/findings/summaryJson.ts";
import { toSummaryJson } from "../../../src/findings/toSummaryJson.ts";
import type { Analysis } from "../../../src/review/analysis.ts";
import type { Problem } from "../../../src/review/problem.ts";
import { editsBetween } from "../../../src/workbook/editsBetween.ts";
import { readAnalysis } from "../../../src/workbook/read/readAnalysis.ts";
import { differences } from "../../oracle/differences.ts";
import type { WorkbookContent } from "../../../src/workbook/content.ts";
import type { Result } from "../../../src/workbook/port.ts";
import type { CellValue } from "../../../src/workbook/sheetPlan.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";
import { blankRow, rowOf } from "../../workbook/support/handle.ts";
import { STAMP } from "../../workbook/support/makers.ts";
import type { TypedCell } from "./handle.ts";

export function taken<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** The file that the command line makes and fills for an analysis. */
export async function made(analysis: Analysis): Promise<Uint8Array> {
  return taken(await xlsxBooks.create(analysis, STAMP));
}

export async function contentOfFile(file: string): Promise<WorkbookContent> {
  return taken(readXlsx(new Uint8Array(await readFile(file))));
}

/**
 * Formula cells that show something else than the core computes for what people have typed, as "sheet R,C: shown, computed".
 * Numbers may differ in what a file's 15 digits cannot hold.
 */
export function wrongCells(content: WorkbookContent): readonly string[] {
  const { analysis } = taken(readAnalysis(content));
  return editsBetween(content, analysis, analysis, STAMP).cells.flatMap(({ sheet, row, column, value }) => {
    const shown = content.sheets.find((one) => one.name === sheet)?.rows.get(row)?.get(column)?.value;
    return differences(value, shown).length === 0 ? [] : [`${sheet} ${row},${column}: ${String(shown)}, ${String(value)}`];
  });
}

/** What the answers in a file add up to, and what its own formulas say. */
export interface BothSummaries {
  readonly analysis: Analysis;
  readonly problems: readonly Problem[];
  readonly computed: SummaryJson;
  readonly live: SummaryJson;
  readonly content: WorkbookContent;
}

export async function bothSummaries(file: string): Promise<BothSummaries> {
  const bytes = new Uint8Array(await readFile(file));
  const { analysis, problems } = taken(await xlsxBooks.open(bytes));
  return { analysis, problems, computed: toSummaryJson(analysis, summarise(analysis), []), live: taken(await xlsxBooks.liveSummary(bytes)), content: taken(readXlsx(bytes)) };
}

/** Where a cell of one of our tables lies in the file. */
export class Typing {
  private readonly content: WorkbookContent;
  private readonly used = new Map<string, number>();

  constructor(content: WorkbookContent) {
    this.content = content;
  }

  /** A value in the row with this key. */
  cell(table: string, key: readonly string[], header: string, value: CellValue): TypedCell {
    return { ...this.place(table, key, header), value };
  }

  error(table: string, key: readonly string[], header: string): TypedCell {
    return { ...this.place(table, key, header), error: true };
  }

  /** Values in the table's next blank row. */
  row(table: string, values: Readonly<Record<string, CellValue>>): readonly TypedCell[] {
    const first = blankRow(this.content, table);
    const down = this.used.get(table) ?? 0;
    this.used.set(table, down + 1);
    return Object.entries(values).map(([header, value]) => {
      const { sheet, cell } = first.place(header);
      return { sheet, cell: cell.replace(/\d+$/, (row) => String(Number(row) + down)), value };
    });
  }

  private place(table: string, key: readonly string[], header: string): { readonly sheet: string; readonly cell: string } {
    const row = rowOf(this.content, table, ...key);
    if (row.columnNumber(header) === undefined) throw new Error(`${table} has no column ${header}.`);
    return row.place(header);
  }
}
