import { damaged } from "../package/refused.ts";
import type { Allowance } from "./bookContext.ts";
import { formulaTemplate, shiftFormula, type FormulaTemplate } from "./shiftFormula.ts";

interface Master {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly template: FormulaTemplate;
}

/** Formulas that several cells share: the first has the text, the others only its number (ECMA-376-1 §18.3.1.40). */
export class SharedFormulas {
  readonly #part: string;
  readonly #characters: Allowance;
  readonly #masters = new Map<string, Master>();

  constructor(part: string, characters: Allowance) {
    this.#part = part;
    this.#characters = characters;
  }

  /** The formula of a cell that takes part in sharing. The first text under a number is the one that others follow. */
  textAt(index: string, row: number, column: number, ownText: string): string {
    if (ownText !== "") {
      if (!this.#masters.has(index)) this.#masters.set(index, { row, column, text: ownText, template: formulaTemplate(ownText) });
      return ownText;
    }
    const master = this.#masters.get(index);
    if (master === undefined) throw damaged(this.#part);
    this.#characters.take(master.text.length);
    return shiftFormula(master.template, row - master.row, column - master.column);
  }
}
