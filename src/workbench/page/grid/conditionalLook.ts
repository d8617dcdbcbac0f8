import { calculateFormula } from "../../calculate/calculateBook.ts";
import { cellArea, intersection } from "../../model/area.ts";
import type { Book } from "../../model/book.ts";
import type { ConditionalRule } from "../../model/conditionalRule.ts";
import type { Sheet } from "../../model/sheet.ts";
import type { ChangedLook } from "./cellElement.ts";
import { shiftFormula } from "./shiftFormula.ts";

/**
 * What conditional formats change about one cell. Rules by formula are looked at, the only kind that our sheets have; where
 * several hold, what the first one says of fill and font stands.
 */
export function conditionalLook(book: Book, sheet: Sheet, row: number, column: number): ChangedLook {
  let look: ChangedLook = {};
  for (const rule of sheet.conditionalRules) {
    if (!holds(book, sheet, rule, row, column)) continue;
    look = { ...lookOf(rule), ...look };
    if (rule.stopIfTrue) return look;
  }
  return look;
}

function holds(book: Book, sheet: Sheet, rule: ConditionalRule, row: number, column: number): boolean {
  const formula = rule.settings.get("custom.rule.formula");
  if (typeof formula !== "string" || intersection(rule.area, cellArea(row, column)) === null) return false;
  const value = calculateFormula(book, sheet, row, column, shiftFormula(formula, row - rule.area.top, column - rule.area.left));
  return value === true || (typeof value === "number" && value !== 0);
}

function lookOf({ settings }: ConditionalRule): ChangedLook {
  const given = (path: string): string | undefined => {
    const value = settings.get(`custom.format.${path}`);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const [fillColor, fontColor] = [given("fill.color"), given("font.color")];
  return {
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(settings.get("custom.format.font.bold") === true ? { bold: true } : {}),
    ...(settings.get("custom.format.font.italic") === true ? { italic: true } : {}),
  };
}
