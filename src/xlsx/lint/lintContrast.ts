import { parseCell, parseRange } from "../../workbook/cellRange.ts";
import { contrast } from "../../workbook/looks/contrast.ts";
import type { LintedBook, LintedConditionalFormat, LintedLook, LintedLookChange, LintedSheet } from "./lintedBook.ts";
import type { AccessFinding } from "./lintSheetAccess.ts";

/** WCAG 2.2, 1.4.3, for text of ordinary size; ours asks it of large text too. */
const LEAST_CONTRAST = 4.5;

/** Cells whose text is hard to read on its ground, as they are and as each conditional format makes them. */
export function* lintContrast(sheet: LintedSheet, book: LintedBook): Generator<AccessFinding> {
  for (const [style, address] of stylesIn(sheet, null)) {
    const look = book.looks[style];
    if (look !== undefined) yield* judged(look, address);
  }
  for (const rule of sheet.conditionalFormats) {
    const change = rule.dxfId === null ? undefined : book.lookChanges[rule.dxfId];
    if (change === undefined) continue;
    yield* lintMeaning(rule, change);
    yield* lintChange(rule, change, sheet, book);
  }
}

/** Each number of looks with the first cell that has it; `ranges` null means the whole sheet. */
function stylesIn(sheet: LintedSheet, ranges: string | null): ReadonlyMap<number, string> {
  const areas = ranges?.split(/\s+/).flatMap((text) => parseRange(text) ?? []);
  const first = new Map<number, string>();
  for (const { style, address } of sheet.cells) {
    if (first.has(style)) continue;
    const cell = parseCell(address);
    const within = areas?.some(({ top, left, bottom, right }) => cell !== null && cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right);
    if (within !== false) first.set(style, address);
  }
  return first;
}

/** What the colour means must be told by something else too. */
function* lintMeaning({ ranges, type, formulas }: LintedConditionalFormat, change: LintedLookChange): Generator<AccessFinding> {
  if (change.ground !== null && !change.font) yield ["fill-alone", `the rule on ${ranges} changes the ground and not the letters`];
  // Without "$", so that each cell is coloured by what stands in it.
  const itself = new RegExp(String.raw`(?<![\w.$!])${ranges.split(/[\s:]/)[0] ?? ""}(?![\w(])`);
  if (type === "expression" && !formulas.some((formula) => itself.test(formula))) {
    yield ["colour-of-other-cells", `the rule on ${ranges} does not look at the cell that it colours: =${formulas[0] ?? ""}`];
  }
}

/** On the grounds that the cells have, where the rule leaves them. */
function* lintChange(rule: LintedConditionalFormat, change: LintedLookChange, sheet: LintedSheet, book: LintedBook): Generator<AccessFinding> {
  const seen = new Set<string>();
  for (const [style, address] of stylesIn(sheet, rule.ranges)) {
    const own = book.looks[style];
    if (own === undefined) continue;
    const look = { text: change.text ?? own.text, ground: change.ground ?? own.ground };
    const key = `${look.text} ${look.ground}`;
    if (!seen.has(key)) yield* judged(look, `${address} under the rule on ${rule.ranges}`);
    seen.add(key);
  }
}

function* judged({ text, ground }: LintedLook, place: string): Generator<AccessFinding> {
  const ratio = contrast(text, ground);
  if (ratio === null) yield ["contrast-unknown", `${place}: ${text} on ${ground}`];
  else if (ratio < LEAST_CONTRAST) yield ["low-contrast", `${place}: ${text} on ${ground} is ${ratio.toFixed(2)} to 1`];
}
