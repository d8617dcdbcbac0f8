/**
 * What makes Excel a harder place to work in. All but the requirement sets may be changed at any time.
 *
 * ASSUMED [cell-edit-refuses-all]: While a cell is open for editing every request fails, one that only reads too.
 */
export interface Switches {
  /** The newest requirement sets that this Excel has, e.g. `{ ExcelApi: "1.14" }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** A person has a cell open. Requests fail; with `delayForCellEdit` they wait until this is off again. */
  cellEditMode: boolean;
  /** A person works in another workbook: what moves the view fails. */
  otherWorkbookActive: boolean;
  /** Longest request and longest response, in bytes. */
  payloadLimit: number;
  /** What goes wrong with which requests. */
  faults: Fault[];
  /** Something that happens just before the request of this number is carried out: another user's edit. */
  readonly before: Map<number, () => void>;
}

/** One way for requests to go wrong. */
export interface Fault {
  /** The request's number, from 1, since the host was started. */
  readonly request: number;
  /** As Excel would send it: "GeneralException". Null: no answer ever comes. */
  readonly code: string | null;
  /** How much of the request is carried out all the same. */
  readonly applied: "nothing" | "half" | "all";
  /** Whether every later request goes wrong in the same way. */
  readonly forever: boolean;
}

/** Microsoft's page "Resource limits and performance optimization": 5 MB each way in Excel on the web. */
const FIVE_MEGABYTES = 5 * 1024 * 1024;

export function switchesFor(requirementSets: Readonly<Record<string, string>>): Switches {
  return { requirementSets, cellEditMode: false, otherWorkbookActive: false, payloadLimit: FIVE_MEGABYTES, faults: [], before: new Map() };
}

/**
 * Members that move the view.
 *
 * ASSUMED [other-workbook-active]: While another workbook is in front, what moves the view or adds a sheet fails with GeneralException (office-js issues 561, 5319, 6365).
 */
export const VIEW_MEMBERS: ReadonlySet<string> = new Set([
  "Range.select", "Worksheet.activate", "WorksheetCollection.add", "WorksheetFreezePanes.freezeAt", "WorksheetFreezePanes.freezeColumns",
  "WorksheetFreezePanes.freezeRows", "WorksheetFreezePanes.unfreeze",
]);
