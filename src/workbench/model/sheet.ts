import type { Area } from "./area.ts";
import { AreaMap } from "./areaMap.ts";
import { CellGrid } from "./cellGrid.ts";
import type { Chart } from "./chart.ts";
import type { ConditionalRule } from "./conditionalRule.ts";
import type { Picture } from "./picture.ts";
import { Properties } from "./properties.ts";
import type { Settings } from "./settings.ts";
import type { Table } from "./table.ts";
import type { Validation } from "./validation.ts";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface Protection {
  /** As in Excel.WorksheetProtectionOptions. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | null;
}

/** 64 pixels and 20 pixels: the columns and rows of a new sheet, in points. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** A link from a cell; at least one target is set. As in Excel.RangeHyperlink. */
export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
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
  readonly validations = new AreaMap<Validation>();
  readonly links = new AreaMap<Link>();
  /** The one that wins comes first. */
  conditionalRules: ConditionalRule[] = [];
  readonly charts: Chart[] = [];
  readonly pictures: Picture[] = [];
  /** How many rows and columns stay in view. */
  frozen = { rows: 0, columns: 0 };
  /** Orientation, margins, headers and footers. */
  readonly pageLayout: Settings = new Map();
  /** None: all of the sheet is printed. */
  printAreas: readonly Area[] = [];
  printTitleRows: Area | null = null;
  printTitleColumns: Area | null = null;
  /** Rows and columns that begin a new page. */
  readonly rowBreaks = new Set<number>();
  readonly columnBreaks = new Set<number>();
  readonly customProperties = new Properties();

  constructor(
    readonly id: string,
    public name: string,
  ) {}
}
