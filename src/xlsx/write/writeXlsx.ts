import { Workbook } from "@cj-tech-master/excelts";
import type { WorkbookPlan } from "../../workbook/workbookPlan.ts";
import { legalText } from "../../workbook/legalText.ts";
import { sealPackage } from "./sealPackage.ts";
import type { StyleBook } from "./writeCells.ts";
import { writeSheet } from "./writeSheet.ts";

/** The same plan must give the same bytes, so the file bears the format's first day and not today's. */
const NO_DATE = new Date(Date.UTC(2000, 0, 1));

/**
 * The plan as an .xlsx file. Formula cells hold the planned values, and the file asks for recalculation on load. The same
 * plan gives the same bytes. Throws TextTooLong when a cell's text is longer than Excel takes.
 */
export async function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  // The library's workbook, many times the file, is not held while the package is sealed.
  return sealPackage(await writtenByLibrary(plan), plan);
}

async function writtenByLibrary(plan: WorkbookPlan): Promise<Uint8Array> {
  const workbook = new Workbook();
  setProperties(workbook, plan);
  const styles: StyleBook = new Map();
  for (const sheet of plan.sheets) await writeSheet(workbook, sheet, styles);
  // As a formula, because the library takes a plain reference apart cell by cell and writes it in its own words.
  for (const { name, refersTo } of plan.names) workbook.definedNames.addFormula(name, refersTo);
  // The library's own check writes to the console; ours is the lint, and it runs in the tests.
  return workbook.xlsx.writeBuffer({ validate: false });
}

function setProperties(workbook: Workbook, plan: WorkbookPlan): void {
  workbook.title = legalText(plan.title);
  workbook.creator = "Sagslup";
  workbook.lastModifiedBy = "Sagslup";
  workbook.language = "da-DK";
  workbook.created = NO_DATE;
  workbook.modified = NO_DATE;
  workbook.calcProperties.fullCalcOnLoad = true;
  const activeTab = plan.sheets.findIndex((sheet) => sheet.visibility === "visible");
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab, visibility: "visible" }];
}
