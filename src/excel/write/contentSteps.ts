import { cellAddress } from "../../workbook/cellAddress.ts";
import { cellFormat } from "../../workbook/looks/cellFormat.ts";
import type { CellValue } from "../../workbook/sheetPlan.ts";
import { byteLength, step, type Step } from "../session/step.ts";
import { everywhere, rangeOn } from "./excelRange.ts";
import { rectangles } from "./rectangles.ts";
import type { StagedSheet } from "./stagedSheet.ts";
import { typedValue } from "./typedText.ts";

/** Rows are written together up to this many bytes. */
const BYTES_TOGETHER = 200_000;

/** Formats of numbers come before the values, so that a text column takes "0012" as a text. */
export function contentSteps(sheet: StagedSheet): readonly Step[] {
  return [...numberFormatSteps(sheet), ...valueSteps(sheet), ...linkSteps(sheet)];
}

function numberFormatSteps({ title, cells }: StagedSheet): readonly Step[] {
  const places = cells.map(({ row, column, look }) => ({ row, column, value: cellFormat(look).numberFormat }));
  const formatted = rectangles(places.filter(({ value }) => value !== "General"), (format) => format);
  return formatted.map(({ range, value }) =>
    step(2, value, (book) => {
      rangeOn(book, title, range).numberFormat = everywhere(value);
    }),
  );
}

/** Whole rows from the first column on; null leaves a cell as it is. */
function valueSteps({ title, plan, cells }: StagedSheet): readonly Step[] {
  const typed = cells.filter(({ content }) => content.formula === undefined && content.value !== null && content.value !== "");
  const right = typed.reduce((last, { column }) => Math.max(last, column), 1);
  const rows = new Map<number, (string | number | boolean | null)[]>();
  for (const cell of typed) {
    const row = rows.get(cell.row) ?? new Array<null>(right).fill(null);
    rows.set(cell.row, row);
    row[cell.column - 1] = typedValue(cell.content.value, `${plan.title}!${cellAddress(cell.row, cell.column)}`);
  }
  return rowBlocks(rows).map(({ top, values }) =>
    step(2, values, (book) => {
      rangeOn(book, title, { top, left: 1, bottom: top + values.length - 1, right }).values = values;
    }),
  );
}

interface RowBlock {
  readonly top: number;
  readonly values: CellValue[][];
}

/** Rows under each other, in blocks that are not too large. */
function rowBlocks(rows: ReadonlyMap<number, CellValue[]>): readonly RowBlock[] {
  const blocks: RowBlock[] = [];
  let bytes = 0;
  for (const [row, values] of [...rows].sort(([one], [other]) => one - other)) {
    const last = blocks.at(-1);
    bytes += byteLength(values);
    if (last !== undefined && last.top + last.values.length === row && bytes <= BYTES_TOGETHER) last.values.push(values);
    else {
      blocks.push({ top: row, values: [values] });
      bytes = byteLength(values);
    }
  }
  return blocks;
}

/** Excel gives a link looks of its own, so the sheet's own come after. */
function linkSteps({ title, cells }: StagedSheet): readonly Step[] {
  return cells.flatMap(({ row, column, link }) => {
    if (link === undefined) return [];
    return step(3, link, (book) => {
      rangeOn(book, title, { top: row, left: column, bottom: row, right: column }).hyperlink = { documentReference: link };
    });
  });
}
