import { Workbook, type Style, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { cellAddress } from "../../../src/workbook/cellAddress.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";
import { addressesIn, contents, describedLooks, type Dump, type DumpedLook, type SheetDump } from "./dump.ts";

// The library refuses to open a file with charts otherwise.
installChartSupport();

/** A file's dump: contents by our own reader, looks and rules by the library, which reads more of them. */
export async function dumpOfXlsx(bytes: Uint8Array): Promise<Dump> {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const { names, sheets } = contents(read.value);
  return {
    names,
    sheets: Object.fromEntries(
      sheets.map(({ title, ...sheet }): [string, SheetDump] => {
        const worksheet = book.getWorksheet(title);
        if (worksheet === undefined) throw new Error(`The library finds no sheet ${title}.`);
        return [title, { ...sheet, looks: looksOf(worksheet), rules: rulesOf(worksheet), conditionalFormats: conditionalFormatsOf(worksheet) }];
      }),
    ),
  };
}

function looksOf(worksheet: Worksheet): SheetDump["looks"] {
  const looks = new Map<string, DumpedLook>();
  worksheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.style.font !== undefined) looks.set(cellAddress(cell.row, cell.col), lookOf(cell.style));
    });
  });
  return describedLooks(looks);
}

function lookOf({ numFmt, font = {}, fill, border = {}, alignment = {}, protection = {} }: Partial<Style>): DumpedLook {
  const line = (side: { color?: { argb?: string } } | undefined): string => rgb(side?.color?.argb);
  return {
    numberFormat: typeof numFmt === "string" ? numFmt : "General",
    font: [font.name ?? "", font.size ?? 0, rgb(font.color?.argb), font.bold ?? false, font.italic ?? false, font.underline === true || font.underline === "single"],
    fill: fill?.type === "pattern" && fill.pattern === "solid" ? rgb(fill.fgColor?.argb) : "",
    lines: [line(border.top), line(border.left), line(border.bottom), line(border.right)],
    vertical: alignment.vertical ?? "bottom",
    horizontal: alignment.horizontal ?? "general",
    indent: alignment.indent ?? 0,
    wrap: alignment.wrapText ?? false,
    locked: protection.locked ?? true,
  };
}

function rgb(argb: string | undefined): string {
  return argb === undefined ? "" : `#${argb.slice(-6)}`;
}

function rulesOf(worksheet: Worksheet): SheetDump["rules"] {
  return Object.fromEntries(
    Object.entries(worksheet.dataValidations.model).flatMap(([ranges, rule]) => {
      if (rule === undefined) return [];
      const asked = rule.type === "any" ? "" : rule.formulae.map(String).join("–");
      const words = [asked, rule.promptTitle ?? "", rule.prompt ?? "", rule.showErrorMessage === true ? (rule.error ?? "") : ""].join(" | ");
      return addressesIn(ranges.replace(/^range:/, "")).map((address) => [address, words]);
    }),
  );
}

function conditionalFormatsOf(worksheet: Worksheet): readonly string[] {
  const rules = worksheet.conditionalFormattings.flatMap(({ ref, rules: ofRange }) => ofRange.map((rule) => ({ ref, rule })));
  return rules
    .sort((one, other) => (one.rule.priority ?? NaN) - (other.rule.priority ?? NaN))
    .map(({ ref, rule }) => {
      if (rule.type !== "expression") return `${ref} ${rule.type}`;
      const [first, last] = ref.split(":");
      const { font = {}, fill } = rule.style ?? {};
      const ground = fill?.type === "pattern" ? rgb(fill.bgColor?.argb) : "";
      return [first === last ? first : ref, String(rule.formulae?.[0]), rgb(font.color?.argb), String(font.bold ?? false), String(font.italic ?? false), ground].join(" | ");
    });
}
