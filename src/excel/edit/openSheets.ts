import type { Restoration, WorkbookEdits } from "../../workbook/content.ts";
import { step, type Step } from "../session/step.ts";
import { protectSheet } from "../write/protectSheet.ts";
import { OPEN_KEY } from "../write/sheetMark.ts";
import type { Surroundings } from "./lookAround.ts";

/** Protected sheets on which more than values changes, and what their protection allows. */
export type OpenedSheets = ReadonlyMap<string, Excel.WorksheetProtectionOptions>;

/** What Excel refuses on a protected sheet. */
const NEEDS_OPEN: readonly Restoration["kind"][] = ["table", "heading", "formula", "rule", "format", "lock"];

export function sheetsToOpen({ cells, restorations = [] }: WorkbookEdits, { sheets, growing }: Surroundings): OpenedSheets {
  const changed = [
    ...cells.flatMap((one) => (one.kind === "value" && one.locked === true ? [one.sheet] : [])),
    ...growing.map(({ table }) => table.worksheet.name),
    ...restorations.flatMap((one) => (NEEDS_OPEN.includes(one.kind) && "sheet" in one ? [one.sheet] : [])),
  ];
  const open = new Map<string, Excel.WorksheetProtectionOptions>();
  for (const sheet of changed) {
    const options = sheets.get(sheet);
    if (options !== undefined && options !== null) open.set(sheet, options);
  }
  return open;
}

/** A sheet is marked first, so that it is known as one that we left open where Excel breaks off. */
export function openSteps(open: OpenedSheets): readonly Step[] {
  return [...open.keys()].map((sheet) =>
    step(5, OPEN_KEY, (book) => {
      book.sheet(sheet).customProperties.add(OPEN_KEY, "1");
      book.sheet(sheet).protection.unprotect();
    }),
  );
}

/** Sheets get their protection back as it was; those that had lost it, as our sheets have it. */
export function closeSteps({ restorations = [] }: WorkbookEdits, open: OpenedSheets): readonly Step[] {
  const lost = restorations.flatMap((one) => (one.kind === "protection" && !open.has(one.sheet) ? [one.sheet] : []));
  return [
    ...[...open].map(([sheet, options]) => closeStep(sheet, options, (one) => one.protection.protect(options))),
    ...lost.map((sheet) => closeStep(sheet, null, protectSheet)),
  ];
}

function closeStep(title: string, payload: unknown, protect: (sheet: Excel.Worksheet) => void): Step {
  return step(7, payload, (book) => {
    const sheet = book.sheet(title);
    protect(sheet);
    sheet.customProperties.getItemOrNullObject(OPEN_KEY).delete();
  });
}
