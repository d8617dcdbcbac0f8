import { MAX_CELLS, MAX_SHARED_FORMULA_CHARACTERS } from "../package/limits.ts";
import type { XlsxPackage } from "../package/openPackage.ts";
import { Refused } from "../package/refused.ts";
import { onlyTarget } from "../package/relationships.ts";
import { readSharedStrings } from "./readSharedStrings.ts";
import { NO_STYLES, readStyles, type CellStyles } from "./readStyles.ts";

/** What all sheets of a workbook share while they are read. */
export interface BookContext {
  readonly sharedStrings: readonly string[];
  readonly styles: CellStyles;
  readonly date1904: boolean;
  /** Counted down over the whole workbook; the reading is refused when one runs out. */
  readonly cells: Allowance;
  readonly formulaCharacters: Allowance;
  /** Table parts that a sheet has already claimed, and the names of the tables in them. */
  readonly tableParts: Set<string>;
}

/** A number of things that may still be read. */
export class Allowance {
  readonly #refusal: Refused;
  #left: number;

  constructor(total: number, refusal: Refused) {
    this.#left = total;
    this.#refusal = refusal;
  }

  take(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw this.#refusal;
  }
}

export function sharedFormulaAllowance(): Allowance {
  return new Allowance(MAX_SHARED_FORMULA_CHARACTERS, new Refused({ kind: "bomb" }));
}

/** Reads the shared parts; a workbook may do without either. */
export function bookContext(book: XlsxPackage, date1904: boolean): BookContext {
  const relationships = book.relationships(book.workbook);
  const read = <Value>(type: string, parse: (part: string, text: string) => Value, absent: Value): Value => {
    const part = onlyTarget(book.workbook, relationships, type);
    return part === undefined ? absent : parse(part, book.text(part));
  };
  return {
    sharedStrings: read("sharedStrings", readSharedStrings, []),
    styles: read("styles", readStyles, NO_STYLES),
    date1904,
    cells: new Allowance(MAX_CELLS, new Refused({ kind: "too-many-cells" })),
    formulaCharacters: sharedFormulaAllowance(),
    tableParts: new Set(),
  };
}
