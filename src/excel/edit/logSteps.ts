import { cellAddress } from "../../workbook/cellAddress.ts";
import type { LogAppend } from "../../workbook/content.ts";
import type { RequestBook } from "../session/requestBook.ts";
import { step, type Step } from "../session/step.ts";
import { typedValue } from "../write/typedText.ts";

/** Rows of the log in one step, so that many of them fit into requests. */
const ROWS_PER_STEP = 500;

/** A block at one moment: how many rows it has, the row that was the last when it was read, and the one under it. */
export interface SeenLog {
  readonly rows: Excel.TableRowCollection;
  readonly last: Excel.Range;
  readonly next: Excel.Range;
}

/** Loads what tells whether somebody has written in the block since it was read. */
export function lookAtLog({ workbook }: RequestBook, { table, filled }: LogAppend): SeenLog {
  const block = workbook.tables.getItem(table);
  const header = block.getHeaderRowRange();
  return { rows: block.rows.load("count"), last: header.getOffsetRange(filled, 0).load("values"), next: header.getOffsetRange(filled + 1, 0).load("values") };
}

/** Whether somebody has begun the block, or gone on in it. Under its table lies at most what a try that broke off has left. */
export function isTakenLog({ filled, size, last }: LogAppend, seen: SeenLog): boolean {
  if (seen.rows.count !== size) return true;
  return filled === 0 ? (seen.next.values[0] ?? []).some((one) => one !== "") : seen.last.values[0]?.at(-1) !== last;
}

/**
 * Writes the rows under the block's last one and lets its table take them in. Doing it again is as doing it once, and no protection
 * is touched: the log's sheet has none.
 */
export function logSteps({ table, sheet, row, column, filled, rows }: LogAppend): readonly Step[] {
  const parts = Array.from({ length: Math.ceil(rows.length / ROWS_PER_STEP) }, (_, index) => index * ROWS_PER_STEP);
  return parts.map((from) => {
    const values = rows.slice(from, from + ROWS_PER_STEP).map((texts, down) =>
      texts.map((text, right) => typedValue(text, `${sheet}!${cellAddress(row + 1 + filled + from + down, column + right)}`) ?? ""),
    );
    return step(8, values, ({ workbook }) => {
      const block = workbook.tables.getItem(table);
      const target = block.getHeaderRowRange().getOffsetRange(filled + 1 + from, 0).getResizedRange(values.length - 1, 0);
      target.values = values;
      block.resize(block.getRange().getBoundingRect(target));
    });
  });
}
