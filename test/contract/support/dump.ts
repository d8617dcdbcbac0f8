import { cellAddress } from "../../../src/workbook/cellAddress.ts";
import { parseRange } from "../../../src/workbook/cellRange.ts";
import type { WorkbookContent } from "../../../src/workbook/content.ts";

/**
 * A workbook as plain words, the same whichever adapter made it: what stands in it, how it looks, what may be typed. Not
 * compared: widths, heights, charts, and what only one of the two can hold.
 */
export interface Dump {
  readonly names: Readonly<Record<string, string>>;
  readonly sheets: Readonly<Record<string, SheetDump>>;
}

export interface SheetDump {
  readonly order: number;
  readonly visibility: string;
  readonly protected: boolean;
  readonly tables: Readonly<Record<string, string>>;
  /** By address: the value and its kind, and the formula in file form. */
  readonly cells: Readonly<Record<string, string>>;
  /** By address: how the cell looks and whether it is locked; plain cells are left out. */
  readonly looks: Readonly<Record<string, string>>;
  /** By address: the dropdown or the prompt. */
  readonly rules: Readonly<Record<string, string>>;
  /** Conditional formats by priority. */
  readonly conditionalFormats: readonly string[];
}

/** What a dump knows of a cell's looks. */
export interface DumpedLook {
  readonly numberFormat: string;
  readonly font: readonly (string | number | boolean)[];
  readonly fill: string;
  /** Colours of the lines at the top, left, bottom and right; "" for none. */
  readonly lines: readonly [string, string, string, string];
  readonly vertical: string;
  readonly horizontal: string;
  readonly indent: number;
  readonly wrap: boolean;
  readonly locked: boolean;
}

/** The parts of a dump that both adapters' own reading gives. */
export function contents({ sheets, names }: WorkbookContent) {
  return {
    // Without those by which a file says what is repeated in print.
    names: Object.fromEntries(names.filter(({ name }) => !name.startsWith("_xlnm.")).map(({ name, refersTo }) => [name, refersTo.replace(/'([\p{L}_]+)'!/gu, "$1!")])),
    sheets: sheets.map((sheet, order) => ({
      title: sheet.name,
      order,
      visibility: sheet.visibility,
      protected: sheet.protected,
      tables: Object.fromEntries(sheet.tables.map(({ name, row, column, headers, rowCount }) => [name, `${cellAddress(row, column)} ${rowCount} ${headers.join("|")}`])),
      cells: Object.fromEntries(
        [...sheet.rows].flatMap(([row, cells]) =>
          [...cells].map(([column, cell]) => [cellAddress(row, column), `${cell.kind} ${JSON.stringify(cell.value)}${cell.formula === null ? "" : ` =${cell.formula}`}`]),
        ),
      ),
    })),
  };
}

/**
 * Looks as words, by address. A line between two cells is either's: a file draws it round each, Excel once between them.
 */
export function describedLooks(looks: ReadonlyMap<string, DumpedLook>): SheetDump["looks"] {
  const at = (row: number, column: number): DumpedLook["lines"] | undefined => looks.get(cellAddress(row, column))?.lines;
  return Object.fromEntries(
    [...looks].map(([address, look]) => {
      const { top: row, left: column } = parseRange(address) ?? { top: NaN, left: NaN };
      const [top, left, bottom, right] = look.lines;
      const shared = [top || at(row - 1, column)?.[2], left || at(row, column - 1)?.[3], bottom || at(row + 1, column)?.[0], right || at(row, column + 1)?.[1]];
      return [address, JSON.stringify({ ...look, lines: shared.map((one) => one ?? "") })];
    }),
  );
}

/** The cells of "C6:C25 E6". */
export function addressesIn(ranges: string): readonly string[] {
  return ranges.split(" ").flatMap((text) => {
    const range = parseRange(text);
    if (range === null) throw new RangeError(`No range: ${text}`);
    const cells: string[] = [];
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) cells.push(cellAddress(row, column));
    }
    return cells;
  });
}
