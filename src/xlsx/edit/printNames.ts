import { absoluteArea, sheetReference } from "../../workbook/cellAddress.ts";
import type { PrintEdit } from "../../workbook/content.ts";
import { Refused } from "../package/refused.ts";
import type { SheetEntry } from "../read/workbookPart.ts";
import type { DefinedName } from "./restoreNames.ts";

/** The names by which a file says what of its sheets is printed (ECMA-376-1 §18.2.5). Throws Refused for a sheet that is not there. */
export function printNames(sheets: readonly SheetEntry[], prints: readonly PrintEdit[]): readonly DefinedName[] {
  return prints.map(({ sheet, areas }) => {
    const ofSheet = sheets.findIndex(({ name }) => name === sheet);
    if (ofSheet === -1) throw new Refused({ kind: "sheet-missing", sheet });
    return { name: "_xlnm.Print_Area", ofSheet, refersTo: areas.map((area) => `${sheetReference(sheet)}!${absoluteArea(area)}`).join(",") };
  });
}
