import { coverOf } from "../../../../src/workbook/mend/cellRanges.ts";
import { withHeading } from "../../../../src/workbook/mend/headingDamage.ts";
import { withTableBack } from "../../../../src/workbook/mend/lostTable.ts";
import type { FoundCell, FoundSheet, Restoration, WorkbookContent, WorkbookEdits } from "../../../../src/workbook/content.ts";
import type { WorkbookPort } from "../../../../src/workbook/port.ts";
import { applied } from "../../support/applied.ts";
import { cellOf, contentOf, validationOf } from "../../support/contentOf.ts";

/** Workbooks in memory, edited as a port edits them. */
export const memoryPort: WorkbookPort<WorkbookContent> = {
  carryOut: (plan) => Promise.resolve({ ok: true, value: contentOf(plan) }),
  read: (book) => Promise.resolve({ ok: true, value: book }),
  edit: (book, edits) => Promise.resolve({ ok: true, value: edited(book, edits) }),
};

function edited(book: WorkbookContent, edits: WorkbookEdits): WorkbookContent {
  return (edits.restorations ?? []).reduce(restored, applied(book, edits));
}

function restored(book: WorkbookContent, restoration: Restoration): WorkbookContent {
  if (restoration.kind === "name") {
    const { name, refersTo } = restoration;
    return { ...book, names: [...book.names.filter((one) => one.name !== name), { name, refersTo }] };
  }
  if (restoration.kind === "heading") return withHeading(book, restoration);
  if (restoration.kind === "table") return withTableBack(book, restoration);
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === restoration.sheet ? restoredSheet(sheet, restoration) : sheet)) };
}

function restoredSheet(sheet: FoundSheet, restoration: Exclude<Restoration, { kind: "name" | "heading" | "table" }>): FoundSheet {
  switch (restoration.kind) {
    case "formula": {
      const { row, column, formula, value } = restoration;
      const cell = cellOf(value, formula) as FoundCell;
      return { ...sheet, rows: new Map(sheet.rows).set(row, new Map(sheet.rows.get(row)).set(column, cell)) };
    }
    case "rule":
      return { ...sheet, validations: [...sheet.validations, { ...validationOf(restoration.rule), ranges: restoration.ranges }] };
    case "format": {
      const { range, formula } = restoration.format;
      return { ...sheet, conditionalFormats: [...(sheet.conditionalFormats ?? []), { ranges: range, formula }] };
    }
    case "lock": {
      const { ranges, locked } = restoration;
      const covers = coverOf(ranges);
      return { ...sheet, isUnlocked: (row, column) => (covers(row, column) ? !locked : sheet.isUnlocked(row, column)) };
    }
    case "protection":
      return { ...sheet, protected: true };
    case "visibility":
      return { ...sheet, visibility: restoration.visibility };
  }
}
