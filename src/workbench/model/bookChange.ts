import type { Area } from "./area.ts";
import type { CellValue } from "./cell.ts";
import type { Sheet } from "./sheet.ts";
import type { Table } from "./table.ts";

/** What has happened to a book, for whoever listens: events of the client, the grid of a page. */
export type BookChange =
  | {
      readonly kind: "cells";
      readonly sheet: Sheet;
      readonly area: Area;
      /** As in Excel.DataChangeType. */
      readonly changeType: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
      /** Which way the cells beside it went. */
      readonly shift?: "Down" | "Right" | "Up" | "Left";
      /** For a single cell only, as in Excel. What a formula comes to is calculated for whoever asks. */
      readonly details?: { readonly before: CellValue; readonly after: () => CellValue };
    }
  | { readonly kind: "looks"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetChanged" | "protection"; readonly sheet: Sheet }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly sheet: Sheet; readonly table: Table }
  | { readonly kind: "calculated" };
