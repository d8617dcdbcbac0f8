import type { FoundSheet } from "../../workbook/content.ts";
import type { XlsxPackage } from "../package/openPackage.ts";
import { damaged, placed } from "../package/refused.ts";
import { isTrue, walkXml } from "../package/walkXml.ts";
import type { BookContext } from "./bookContext.ts";
import { CellReader } from "./cellReader.ts";
import { RangedRuleReader } from "./rangedRules.ts";
import { foundTable, parseTablePart, type TablePart } from "./tablePart.ts";
import type { SheetEntry } from "./workbookPart.ts";

const CELLS_PATH = "worksheet/sheetData";

/** Everything in one sheet. A sheet without cells (a chart alone) is empty. */
export function readSheet(book: XlsxPackage, context: BookContext, { name, visibility, part }: SheetEntry): FoundSheet {
  const cells = new CellReader(part ?? "", context);
  const rules = new RangedRuleReader();
  const read = (): Pick<FoundSheet, "protected" | "tables"> =>
    part === null ? { protected: false, tables: [] } : { protected: walkSheet(book, part, cells, rules), tables: tablesOf(book, part, context.tableParts).map(foundTable) };
  return {
    name,
    visibility,
    ...placed(read, () => ({ sheet: name, ...cells.place })),
    validations: rules.validations,
    conditionalFormats: rules.conditionalFormats,
    rows: cells.rows,
    isUnlocked: (row, column) => cells.locks.isUnlocked(row, column),
  };
}

/** Reads the sheet's part, and says whether the sheet is protected. */
function walkSheet(book: XlsxPackage, part: string, cells: CellReader, rules: RangedRuleReader): boolean {
  let isSheet = false;
  let isProtected = false;
  walkXml(part, book.text(part), {
    open(tag) {
      // Another root, or one of another namespace, would read as a sheet without cells.
      isSheet ||= tag.path === "worksheet";
      if (!isSheet) throw damaged(part);
      cells.open(tag);
      if (tag.path.startsWith(CELLS_PATH)) return;
      rules.open(tag);
      if (tag.path === "worksheet/sheetProtection") isProtected = isTrue(tag.attribute("sheet"));
    },
    text(path, piece) {
      if (path.startsWith(CELLS_PATH)) cells.text(path, piece);
      else rules.text(path, piece);
    },
    close(path) {
      if (path.startsWith(CELLS_PATH)) cells.close(path);
      else rules.close(path);
    },
  });
  return isProtected;
}

/**
 * The tables of a sheet, by the sheet's relationships. A part or a name that is already among `taken` is nobody else's: damage.
 * A hidden sheet could otherwise be read in place of the one that everybody sees.
 */
export function tablesOf(book: Pick<XlsxPackage, "text" | "relationships">, sheetPart: string, taken: Set<string>): readonly TablePart[] {
  const tables = book.relationships(sheetPart).filter((one) => one.type === "table");
  return tables.map(({ target }) => {
    if (taken.has(target.toLowerCase())) throw damaged(sheetPart);
    taken.add(target.toLowerCase());
    const table = parseTablePart(target, book.text(target));
    const name = `name ${table.name.toLowerCase()}`;
    if (taken.has(name)) throw damaged(target);
    taken.add(name);
    return table;
  });
}
