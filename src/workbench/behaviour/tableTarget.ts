import type { Sheet } from "../model/sheet.ts";
import type { Table } from "../model/table.ts";

/** What a Table stands for. */
export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}
