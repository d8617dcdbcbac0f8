import { CellGrid } from "./cellGrid.ts";
import type { Table } from "./table.ts";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface Protection {
  /** As in Excel.WorksheetProtectionOptions. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | null;
}

/** A worksheet. Belongs to one book, which gives its id. */
export class Sheet {
  visibility: SheetVisibility = "Visible";
  /** It is no longer in its book; an add-in may still hold ranges of it. */
  deleted = false;
  /** "#RRGGBB"; "" for none. */
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  protection: Protection | null = null;
  readonly cells = new CellGrid();
  readonly tables: Table[] = [];
  /** Points, by column and row; absent: standard. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}
}
