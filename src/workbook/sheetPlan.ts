/**
 * A sheet as a value. A plan says what stands in which cell and what it means; an adapter carries it out, in Excel or in
 * a file. Rows and columns count from 1, as in Excel.
 */

/** null is a blank cell. Dates are serial numbers of the 1900 system with format "date". */
export type CellValue = string | number | boolean | null;

/** What a cell is for. The adapter turns meaning into looks; the same meaning looks the same on every sheet. */
export type Meaning =
  | "title"
  | "purpose"
  | "heading"
  | "subheading"
  | "label"
  | "itemId"
  | "tableHeader"
  | "key"
  | "answer"
  | "input"
  | "computed"
  | "text"
  /** A longer text that is read as a whole: always broken into lines in its own cell. */
  | "paragraph"
  | "note"
  | "strengthHeading"
  | "challengeHeading"
  | "recommendationHeading";

export type NumberFormat = "general" | "text" | "integer" | "decimal3" | "percent" | "date";

/** A value, or a formula with the value that the core computed for it. */
export interface PlannedContent {
  readonly value: CellValue;
  /**
   * File form, without "=": structured references as `tbl[[#This Row],[Col]]`, English names, comma as separator.
   * Undefined where the cell holds a typed value.
   */
  readonly formula?: string;
  /** In a table, meaning, format, lock and list are the column's unless the cell says otherwise. */
  readonly meaning?: Meaning;
  readonly format?: NumberFormat;
  /** May be typed in although the sheet is protected. */
  readonly unlocked?: boolean;
  readonly list?: ListRule;
  readonly bounds?: NumberBounds;
}

/** A cell outside tables. */
export interface PlannedCell extends PlannedContent {
  readonly row: number;
  readonly column: number;
  readonly meaning: Meaning;
  /** Target inside the workbook: "'Juridisk gennemgang'!A1". */
  readonly link?: string;
  /** Read upwards: a heading over a column that is narrower than its word. */
  readonly upright?: true;
  /** A live text that is known to have room beside it, whatever it comes to. */
  readonly runsOn?: true;
}

/** A dropdown. Words come from a range, never from a literal (a literal over 255 characters makes Excel drop the rule). */
export interface ListRule {
  /** A defined name: "sag_valg_L". */
  readonly name: string;
  /** Shown when the cell is chosen; title at most 32, text at most 255 characters. */
  readonly promptTitle: string;
  readonly prompt: string;
  /** Shown when something else is typed; at most 225 characters. */
  readonly error: string;
  /** False: other words may be typed after a warning-free entry (Excel's error alert is off). Default true. */
  readonly strict?: boolean;
}

/** What a typed number must lie between, the bounds included. Prompt and error as for a dropdown. */
export interface NumberBounds {
  readonly least: number;
  readonly most: number;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly error: string;
}

export interface ColumnPlan {
  /** The table's header, by which readers and formulas find the column. Unique in the table ignoring case. */
  readonly header: string;
  /** Danish words in the row above the header, where the header is an id. */
  readonly label?: string;
  /** Characters of the default font, as Excel counts column widths. */
  readonly width: number;
  readonly meaning: Meaning;
  readonly format?: NumberFormat;
  readonly unlocked?: boolean;
  readonly list?: ListRule;
  /** A prompt without a list: shown when a cell of the column is chosen. At most 255 characters. */
  readonly prompt?: string;
  /** In a key: what a blank cell stands for, so that a row that people leave it blank in is still known. */
  readonly blankMeans?: CellValue;
  /** The calculated column's formula, the same in every row (file form, without "="). */
  readonly formula?: string;
  /** The heading is read upwards, because the column is narrower than its words. */
  readonly upright?: true;
  /** Only formulas and readers need it: not shown. Who wants to see it, unhides it. */
  readonly hidden?: true;
}

/** A table with its header row at (row, column) and its rows under it. At least one row, blank if nothing is known. */
export interface TablePlan {
  /** ASCII, begins with "sag_". */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly ColumnPlan[];
  /** One list per row, one content per column. A content's own formula wins over the column's. */
  readonly rows: readonly (readonly PlannedContent[])[];
  /** Headers whose values together tell the rows apart; empty: rows are told apart by their place. */
  readonly key: readonly string[];
  /** Whether the header row shows filter buttons. */
  readonly filter: boolean;
  /**
   * How many of the last rows are places that nobody has written in yet. They get their looks from a conditional format
   * alone, so that print ends with what is written and not with the last place.
   */
  readonly places?: number;
}

/** How a condition is shown; never by colour alone: the cell's own word or symbol says the same. */
export type Look = "strength" | "challenge" | "few" | "missing" | "unreadable" | "notApplicable" | "muted" | "place";

export interface ConditionalFormat {
  /** "C6:J25" */
  readonly range: string;
  /** Without "=", relative to the range's first cell, in A1 form. */
  readonly formula: string;
  readonly look: Look;
}

/** Colours of a chart's series: from what is met to what is not, then neutral. */
export type SeriesLook = "met" | "mostlyMet" | "partly" | "mostlyNotMet" | "notMet";

/**
 * Stacked horizontal bars of counts, drawn from a table on the same sheet. The first bar of the table is drawn at the top.
 * A chart never stands alone: the table is beside it, and its title says what it shows.
 */
export interface ChartPlan {
  readonly title: string;
  /** Read aloud in place of the picture. */
  readonly altText: string;
  /** Name of the table that it draws, and its columns. */
  readonly table: string;
  readonly categories: string;
  readonly series: readonly { readonly header: string; readonly look: SeriesLook }[];
  /** The largest count that can come; the steps of the axis follow from it, not from what is counted so far. */
  readonly most: number;
  /** Top left cell, and how many rows and columns it covers. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** The first and the last of rows that stand together. */
export type RowStretch = readonly [first: number, last: number];

export interface SheetPlan {
  /** 1–31 characters, Excel's rules for sheet names. */
  readonly title: string;
  readonly visibility: Visibility;
  readonly cells: readonly PlannedCell[];
  readonly tables: readonly TablePlan[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts?: readonly ChartPlan[];
  /** Widths by column number for columns outside tables; a table's columns bring their own. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** How many rows and columns stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly protected: boolean;
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    /** Rows repeated on every page, e.g. [4, 5]; null for none. */
    readonly titleRows: readonly [number, number] | null;
    /** What is printed, where the rest says nothing: rows from and to, top down, each stretch from a page of its own on. */
    readonly stretches?: readonly RowStretch[];
    /**
     * Of a sheet whose rows the program makes: "head" as long as there are none, so that only what stands above its table is
     * printed, and no page of headings; "all" with them. Absent: it is printed whatever comes.
     */
    readonly extent?: "head" | "all";
    /** Rows after which a new page begins. */
    readonly breaksAfter: readonly number[];
  };
  readonly tab: "front" | "review" | "self" | "evidence" | "result" | "reference";
}
