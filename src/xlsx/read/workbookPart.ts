import type { WorkbookContent } from "../../workbook/content.ts";
import type { Visibility } from "../../workbook/sheetPlan.ts";
import type { XlsxPackage } from "../package/openPackage.ts";
import { damaged } from "../package/refused.ts";
import { isTrue, walkXml } from "../package/walkXml.ts";
import type { XmlTag } from "../package/xmlTag.ts";
import { cellText } from "./cellText.ts";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** Path of the sheet's part; null for a sheet without cells (a chart alone). */
  readonly part: string | null;
}

/** The workbook part: which sheets there are, in their order, and what holds for all of them. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: WorkbookContent["names"];
  readonly date1904: boolean;
}

export function readWorkbookPart(book: XlsxPackage): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: { readonly name: string; refersTo: string }[] = [];
  let date1904 = false;
  const entryOf = sheetEntries(book);
  walkXml(book.workbook, book.text(book.workbook), {
    open(tag) {
      if (tag.path === "workbook/workbookPr") date1904 = isTrue(tag.attribute("date1904"));
      if (tag.path === "workbook/sheets/sheet") sheets.push(entryOf(tag));
      if (tag.path === DEFINED_NAME) names.push({ name: cellText(tag.attribute("name") ?? ""), refersTo: "" });
    },
    text(path, piece) {
      const name = path === DEFINED_NAME ? names.at(-1) : undefined;
      if (name !== undefined) name.refersTo += piece;
    },
  });
  if (sheets.length === 0) throw damaged(book.workbook);
  return { sheets, names, date1904 };
}

const DEFINED_NAME = "workbook/definedNames/definedName";

/**
 * Two sheets of one name, or of one part, are damage; the second could otherwise make a small file as slow to read as a
 * thousand large ones.
 */
function sheetEntries(book: XlsxPackage): (tag: XmlTag) => SheetEntry {
  const relationships = new Map(book.relationships(book.workbook).map((one) => [one.id, one]));
  const taken = new Set<string>();
  return (tag) => {
    const relationship = relationships.get(tag.attribute("r:id") ?? "");
    const name = cellText(tag.attribute("name") ?? "");
    if (relationship === undefined || name === "") throw damaged(book.workbook);
    const marks = [`name ${name.toLowerCase()}`, `part ${relationship.target.toLowerCase()}`];
    if (marks.some((mark) => taken.has(mark))) throw damaged(book.workbook);
    for (const mark of marks) taken.add(mark);
    const part = relationship.type === "worksheet" ? relationship.target : null;
    return { name, visibility: visibilityOf(tag.attribute("state")), part };
  };
}

function visibilityOf(state: string | undefined): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
