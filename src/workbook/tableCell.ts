import type { Result } from "./port.ts";

/** A cell of a table of ours by what it is about, so that it is the same cell when rows are sorted or columns moved. */
export interface TableCell {
  readonly table: string;
  /** What stands in its row in the table's first column. */
  readonly key: string;
  readonly header: string;
}

/** A cell of a table of ours, and its address ("J7") when it was asked for. */
export interface StandingCell extends TableCell {
  readonly address: string;
}

/** What a person looks at in the open workbook. */
export interface Selection {
  /**
   * Tells where the selection is in these tables, at once and whenever it moves: null in any other place, and when Excel does not
   * say. Until the function that it returns is called.
   */
  follow(tables: readonly string[], moved: (cell: StandingCell | null) => void): () => void;
  /** Brings the cell into view and selects it; Excel may move the focus to the sheet. Only because a person asked for it. */
  show(cell: TableCell): Promise<Result<null>>;
}
