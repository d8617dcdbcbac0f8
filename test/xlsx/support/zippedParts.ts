import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Small .xlsx files from literal XML, with nothing in them but what a test says. */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface SheetParts {
  readonly name: string;
  /** Inside <worksheet>. */
  readonly xml: string;
  readonly state?: string;
  /** Whole table parts' content: attributes and children of <table>, e.g. `displayName="t" ref="A1:A2"><tableColumns>…`. */
  readonly tables?: readonly string[];
}

export interface BookParts {
  readonly sheets: readonly SheetParts[];
  /** Inside <sst>. */
  readonly sharedStrings?: string;
  /** Inside <cellXfs>. */
  readonly cellFormats?: string;
  /** Inside <workbook>, before and after <sheets>. */
  readonly before?: string;
  readonly after?: string;
  /** Parts beside the usual ones, or instead of them. */
  readonly more?: Readonly<Record<string, string>>;
  /** Relationships of the workbook part beside the usual ones: type → target. */
  readonly relations?: Readonly<Record<string, string>>;
  /** Content types beside the usual ones: part → type. */
  readonly types?: Readonly<Record<string, string>>;
}

export type Parts = Record<string, string>;

/** The parts of a workbook by path. */
export function partsOf(book: BookParts): Parts {
  const related: [string, string][] = book.sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`]);
  if (book.sharedStrings !== undefined) related.push(["sharedStrings", "sharedStrings.xml"]);
  if (book.cellFormats !== undefined) related.push(["styles", "styles.xml"]);
  related.push(...Object.entries(book.relations ?? {}));
  const sheets = book.sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`);
  const parts: Parts = {
    "[Content_Types].xml": contentTypes(book.types ?? {}),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${book.before ?? ""}<sheets>${sheets.join("")}</sheets>${book.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(related),
  };
  if (book.sharedStrings !== undefined) parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${book.sharedStrings}</sst>`;
  if (book.cellFormats !== undefined) parts["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}"><cellXfs>${book.cellFormats}</cellXfs></styleSheet>`;
  let tableCount = 0;
  book.sheets.forEach(({ xml, tables = [] }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(xml);
    const targets = tables.map((table): [string, string] => {
      tableCount += 1;
      parts[`xl/tables/table${tableCount}.xml`] = `<table xmlns="${MAIN}" id="${tableCount}" ${table}</table>`;
      return ["table", `../tables/table${tableCount}.xml`];
    });
    if (targets.length > 0) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(targets);
  });
  return { ...parts, ...book.more };
}

export function worksheet(xml: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${xml}</worksheet>`;
}

function relationships(related: readonly (readonly [string, string])[]): string {
  const all = related.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function contentTypes(types: Readonly<Record<string, string>>): string {
  const all = Object.entries(types).map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${all.join("")}</Types>`
  );
}

/** Packed as a zip file; the same parts give the same bytes. Packed lightly: packing well took longer than reading did. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content] as const);
  return zipSync(Object.fromEntries(files), { mtime: "2026-01-02T12:00:00", level: 1 });
}

/** A workbook as bytes. */
export function xlsxOf(book: BookParts): Uint8Array {
  return zipped(partsOf(book));
}

/** A workbook of one sheet "Ark1" with these rows. */
export function xlsxWithRows(rows: string, book: Partial<BookParts> = {}): Uint8Array {
  return xlsxOf({ sheets: [{ name: "Ark1", xml: `<sheetData>${rows}</sheetData>` }], ...book });
}

/** The text of a part inside a file. */
export function partText(bytes: Uint8Array, part: string): string {
  return strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
}
