import type { Culture } from "./culture.ts";

/** In this an add-in's values, formulas and formats are written, whatever language people see. */
export const ENGLISH: Culture = {
  name: "en-US",
  decimal: ".",
  group: ",",
  list: ",",
  dateOrder: "mdy",
  dateSeparator: "/",
  shortDate: "m/d/yyyy",
  longDate: "mmmm d, yyyy",
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  words: new Map(),
  errors: new Map(),
  functions: new Map(),
  tableParts: new Map(),
  codeLetters: new Map(),
  newNames: { sheet: "Sheet", table: "Table", column: "Column", chart: "Chart" },
  reservedSheets: ["history"],
  refusal: null,
};
