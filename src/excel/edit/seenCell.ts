import type { KnownCell } from "../../workbook/content.ts";
import type { CellValue } from "../../workbook/sheetPlan.ts";
import type { RequestBook } from "../session/requestBook.ts";
import { typedText } from "../write/typedText.ts";
import { cellOf, isSame, type KnownTyping, type Typing } from "./typing.ts";

/** A cell as it is at one moment within a request, and the key of the row that it is in. */
export interface SeenCell {
  readonly cell: Excel.Range;
  readonly key: readonly Excel.Range[];
}

/** How a cell that is to be typed in is found: as it was read, in another row's place, or with something else in it. */
export type Found = "as-known" | "moved" | "changed";

/** Loads what must be known of a cell before it is typed in. */
export function lookAtCell(book: RequestBook, typing: Typing): SeenCell {
  const { known } = typing;
  const key = known === undefined ? [] : known.key.map(({ header }) => book.column(known.table, header).getCell(known.index, 0).load("values"));
  return { cell: cellOf(book, typing).load("values,formulas"), key };
}

/**
 * What was seen against what is known. That the cell holds already what it shall, and the key what is being typed into it, is an
 * earlier try of ours.
 * @param together everything that is being typed, the cell's own row among it.
 */
export function findingOf({ known, holds }: Typing, seen: SeenCell, together: readonly Typing[]): Found {
  if (known === undefined) return "as-known";
  const isOurRow = known.key.every(({ header, value }, index) => {
    const stands = valueOf(seen.key[index]);
    return isSame(stands, value) || isSame(stands, keyBecomes(together, known, header) ?? value);
  });
  if (!isOurRow) return "moved";
  const stands = valueOf(seen.cell);
  return isSame(stands, known.value) || isSame(stands, holds) ? "as-known" : "changed";
}

function keyBecomes(together: readonly Typing[], { table, index }: KnownCell, header: string): CellValue | undefined {
  return together.find(({ known }) => known?.table === table && known.index === index && known.header === header)?.holds;
}

export function valueOf(cell: Excel.Range | undefined): CellValue {
  return (cell?.values[0]?.[0] as CellValue | undefined) ?? null;
}

/** What undoes a typing into a cell whose row has moved, or that somebody has changed. A formula comes back as it was. */
export function undoing(typing: KnownTyping, { cell, key }: SeenCell, together: readonly Typing[]): KnownTyping {
  const stood = valueOf(cell);
  const formula = cell.formulas[0]?.[0] as CellValue | undefined;
  const isLive = typeof formula === "string" && formula.startsWith("=") && formula !== stood;
  const nowKey = typing.known.key.map(({ header }, index) => ({ header, value: keyBecomes(together, typing.known, header) ?? valueOf(key[index]) }));
  const handed = isLive ? formula : typeof stood === "string" ? typedText(stood) : (stood ?? "");
  return { ...typing, known: { ...typing.known, key: nowKey, value: typing.holds }, handed, holds: stood };
}
