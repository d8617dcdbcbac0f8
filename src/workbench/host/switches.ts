/** What makes Excel a harder place to work in; changed at any time. */
export interface Switches {
  /** The newest requirement sets that this Excel has, e.g. `{ ExcelApi: "1.14" }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** A person has a cell open for editing. */
  cellEditMode: boolean;
}
