import type { CellStyle } from "../model/style.ts";
import { columnCount, rowCount } from "../model/area.ts";
import type { Arguments } from "../host/arguments.ts";
import { HostError } from "../host/hostError.ts";
import type { RangeTarget } from "./rangeTarget.ts";

/** What is known of each cell, by the names that add-ins ask with. */
const FORMATS: Readonly<Record<string, (style: CellStyle) => unknown>> = {
  protection: ({ locked, formulaHidden }) => ({ locked, formulaHidden }),
};

/** Source: text of Range.getCellProperties: a table of objects, each with what was asked for. Other properties than these fail. */
export function cellProperties({ sheet, area }: RangeTarget, args: Arguments): unknown {
  const { format, ...others } = args.record(0);
  const asked = Object.entries((format ?? {}) as Readonly<Record<string, unknown>>).filter(([, wanted]) => wanted === true).map(([name]) => name);
  const unknown = [...Object.keys(others), ...asked.filter((name) => !Object.hasOwn(FORMATS, name))];
  if (unknown.length > 0) throw new HostError("NotImplementedInStandIn", `Range.getCellProperties(${unknown.join(", ")}) is Excel's, but the stand-in has no behaviour for it.`);
  return Array.from({ length: rowCount(area) }, (_, down) =>
    Array.from({ length: columnCount(area) }, (_unused, right) => {
      const style = sheet.cells.styleOf(area.top + down, area.left + right);
      return { format: Object.fromEntries(asked.map((name) => [name, FORMATS[name]?.(style)])) };
    }),
  );
}
