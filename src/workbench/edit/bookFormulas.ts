import { LAST_COLUMN, LAST_ROW } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";

const WHOLE = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Changes every formula of a book: in cells, names, dropdowns and conditional formats. */
export function changeFormulas(book: Book, change: (formula: string, own: Sheet | null) => string): void {
  for (const name of book.names) name.formula = change(name.formula, name.sheet);
  for (const sheet of book.sheets) {
    for (const { cell } of sheet.cells.inArea(WHOLE)) if (cell.formula !== null) cell.formula = change(cell.formula, sheet);
    for (const rule of sheet.conditionalRules) changeTexts(rule.settings, (text) => change(text, sheet));
    for (const { area, value } of sheet.validations.all()) {
      const rule = JSON.stringify(value.rule, (_key, part: unknown) => (typeof part === "string" && part.startsWith("=") ? change(part, sheet) : part));
      if (rule !== JSON.stringify(value.rule)) sheet.validations.set(area, { ...value, rule: JSON.parse(rule) as typeof value.rule });
    }
  }
}

function changeTexts(settings: Map<string, unknown>, change: (text: string) => string): void {
  for (const [path, text] of settings) if (typeof text === "string" && text.startsWith("=")) settings.set(path, change(text));
}
