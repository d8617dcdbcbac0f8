/** The language of an Excel: what it shows to people and takes from them, while add-ins write and read English. */
export interface Culture {
  /** "da-DK" */
  readonly name: string;
  readonly decimal: string;
  /** Between thousands. */
  readonly group: string;
  /** Between the arguments of a function. */
  readonly list: string;
  /** In the order in which a day, a month and a year are typed: "dmy". */
  readonly dateOrder: "dmy" | "mdy";
  readonly dateSeparator: string;
  /** What a date looks like whose format is the system's short one, as an English code. */
  readonly shortDate: string;
  readonly longDate: string;
  /** January first. */
  readonly months: readonly string[];
  /** By the English word in capitals; what is not here is the same in English. */
  readonly words: ReadonlyMap<string, string>;
  /** By the English text. */
  readonly errors: ReadonlyMap<string, string>;
  /** By the English name in capitals. */
  readonly functions: ReadonlyMap<string, string>;
  /** Parts of a table in a formula: "#This Row". */
  readonly tableParts: ReadonlyMap<string, string>;
  /** Letters of number formats that are others than in English. */
  readonly codeLetters: ReadonlyMap<string, string>;
  /** What Excel calls a thing that it is given no name for, before the number. */
  readonly newNames: { readonly sheet: string; readonly table: string; readonly column: string; readonly chart: string };
  /** Names that no sheet can have, in lower case. */
  readonly reservedSheets: readonly string[];
  /** What stands beside the code of an error, where it is not the English text; codes are the same everywhere. */
  readonly refusal: string | null;
}
