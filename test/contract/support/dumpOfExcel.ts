import { cellAddress } from "../../../src/workbook/cellAddress.ts";
import type { WorkbookContent } from "../../../src/workbook/content.ts";
import type { Book } from "../../../src/workbench/model/book.ts";
import { formatArea } from "../../../src/workbench/model/address.ts";
import type { Sheet } from "../../../src/workbench/model/sheet.ts";
import type { BorderLine, CellStyle } from "../../../src/workbench/model/style.ts";
import type { Validation } from "../../../src/workbench/model/validation.ts";
import { addressesIn, contents, describedLooks, type Dump, type DumpedLook, type SheetDump } from "./dump.ts";

/** An open workbook's dump: contents as excel/ reads them, looks and rules as the stand-in holds them. */
export function dumpOfExcel(content: WorkbookContent, book: Book): Dump {
  const { names, sheets } = contents(content);
  return {
    names,
    sheets: Object.fromEntries(
      sheets.map(({ title, ...sheet }): [string, SheetDump] => {
        const found = book.findSheet(title);
        if (found === undefined) throw new Error(`The stand-in has no sheet ${title}.`);
        return [title, { ...sheet, looks: looksOf(found), rules: rulesOf(found), conditionalFormats: conditionalFormatsOf(found) }];
      }),
    ),
  };
}

function looksOf(sheet: Sheet): SheetDump["looks"] {
  const looks = new Map<string, DumpedLook>();
  for (const { row, column, cell } of sheet.cells.inArea({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 })) {
    looks.set(cellAddress(row + 1, column + 1), lookOf(cell.style));
  }
  return describedLooks(looks);
}

function lookOf(style: CellStyle): DumpedLook {
  const { fontName, fontSize, fontColor, bold, italic, underline } = style;
  return {
    numberFormat: style.numberFormat,
    font: [fontName, fontSize, fontColor, bold, italic, underline === "Single"],
    fill: style.fillColor,
    lines: [line(style.borderTop), line(style.borderLeft), line(style.borderBottom), line(style.borderRight)],
    vertical: style.verticalAlignment === "Center" ? "middle" : style.verticalAlignment.toLowerCase(),
    horizontal: style.horizontalAlignment.toLowerCase(),
    indent: style.indentLevel,
    wrap: style.wrapText,
    locked: style.locked,
  };
}

function line({ style, color }: BorderLine): string {
  return style === "None" ? "" : color;
}

function rulesOf(sheet: Sheet): SheetDump["rules"] {
  return Object.fromEntries(sheet.validations.all().flatMap(({ area, value }) => addressesIn(formatArea(area)).map((address) => [address, words(value)])));
}

function words({ type, rule, prompt, errorAlert }: Validation): string {
  const [asked = {}] = Object.values(rule) as readonly Readonly<Record<string, unknown>>[];
  const parts = type === "List" ? [asked["source"]] : [asked["formula1"], asked["formula2"]].filter((one) => one !== undefined);
  const alert = type !== "None" && errorAlert["showAlert"] === true ? String(errorAlert["message"]) : "";
  return [parts.map((one) => String(one).replace(/^=/, "")).join("–"), prompt["title"], prompt["message"], alert].map(String).join(" | ");
}

function conditionalFormatsOf(sheet: Sheet): readonly string[] {
  return sheet.conditionalRules.map(({ area, settings }) => {
    const setting = (path: string, absent: string): string => {
      const value = settings.get(`custom.${path}`);
      return typeof value === "string" || typeof value === "boolean" ? String(value) : absent;
    };
    return [
      formatArea(area),
      setting("rule.formula", "").replace(/^=/, ""),
      setting("format.font.color", ""),
      setting("format.font.bold", "false"),
      setting("format.font.italic", "false"),
      setting("format.fill.color", ""),
    ].join(" | ");
  });
}
