import { parseCell } from "../../workbook/cellRange.ts";
import { cellText } from "./cellText.ts";
import type { LintedBook, LintedSheet, LintedValidation, LintFinding } from "./lintedBook.ts";

/** Excel's limits; past them it repairs the file and drops the rule or the text. */
const LONGEST = { cell: 32_767, literalList: 255, promptTitle: 32, prompt: 255, error: 225 } as const;

/** Excel refuses these names, in English and Danish. */
const RESERVED_SHEET_NAME = /^(History|Historik)$/i;

/** What is wrong with sheets, their names, cells and rules. */
export function* lintSheets(book: LintedBook): Generator<LintFinding> {
  const names = new Set<string>();
  for (const sheet of book.sheets) {
    if (!isSheetName(sheet.name) || names.has(sheet.name.toLowerCase())) {
      yield { rule: "sheet-name", part: book.part, message: `Excel does not take the sheet name "${sheet.name}"` };
    }
    names.add(sheet.name.toLowerCase());
    for (const [rule, message] of [...lintOrder(sheet), ...lintCells(sheet, book), ...lintRules(sheet, book)]) {
      yield { rule, part: sheet.part, message };
    }
  }
}

type SheetFinding = readonly [rule: string, message: string];

function isSheetName(name: string): boolean {
  return /^[^\\/?*:[\]]{1,31}$/.test(name) && !/^'|'$/.test(name) && !RESERVED_SHEET_NAME.test(name);
}

function* lintOrder(sheet: LintedSheet): Generator<SheetFinding> {
  let before = { row: 0, column: 0 };
  for (const { address, row } of sheet.cells) {
    const at = parseCell(address);
    const follows = at !== null && (at.row > before.row || (at.row === before.row && at.column > before.column));
    if (!follows || at.row !== row) {
      yield ["cells-out-of-order", `${address} stands in row ${row}, after row ${before.row}, column ${before.column}`];
      return;
    }
    before = at;
  }
}

function* lintCells(sheet: LintedSheet, book: LintedBook): Generator<SheetFinding> {
  for (const cell of sheet.cells) {
    if (cell.type === "s" && book.sharedStrings[Number(cell.value)] === undefined) {
      yield ["shared-string-out-of-range", `${cell.address} wants text ${cell.value} of ${book.sharedStrings.length}`];
    } else if (cell.type === "e") {
      yield ["error-value", `${cell.address} holds ${cell.value}`];
    } else if (cell.formula !== null && cell.value === "" && cell.type !== "str") {
      yield ["no-value", `${cell.address} has a formula without a value`];
    } else if (cellText(cell, book.sharedStrings).length > LONGEST.cell) {
      yield ["text-too-long", `${cell.address} holds more than ${LONGEST.cell} characters`];
    }
  }
  for (const range of sheet.mergedRanges) yield ["merged-cells", range];
}

function* lintRules(sheet: LintedSheet, book: LintedBook): Generator<SheetFinding> {
  for (const { dxfId, ranges } of sheet.conditionalFormats) {
    if (dxfId !== null && !(dxfId >= 0 && dxfId < book.lookChanges.length)) {
      yield ["dxf-out-of-range", `the rule on ${ranges} wants format ${dxfId} of ${book.lookChanges.length}`];
    }
  }
  for (const validation of sheet.validations) yield* lintValidation(validation);
}

function* lintValidation({ type, formulas, ranges, promptTitle, prompt, error }: LintedValidation): Generator<SheetFinding> {
  const literal = formulas[0] ?? "";
  if (type === "list" && literal.startsWith('"') && literal.length - 2 > LONGEST.literalList) {
    yield ["literal-list-too-long", `the list on ${ranges} has ${literal.length - 2} characters`];
  }
  if (promptTitle.length > LONGEST.promptTitle || prompt.length > LONGEST.prompt || error.length > LONGEST.error) {
    yield ["message-too-long", `the prompt or error text on ${ranges}`];
  }
}
