import { walkXml } from "../package/walkXml.ts";
import { intersection, parseRange, rangeText, type CellRange } from "../../workbook/cellRange.ts";
import { RANGED_RULES } from "../read/rangedRules.ts";
import { attributePlace } from "./rawTag.ts";
import { applySplices, type Splice } from "./splices.ts";

/**
 * A sheet's text with every dropdown and conditional format that covers the table's last row in some of its columns
 * covering the rows down to `newBottom` in those columns too.
 */
export function growRanges(part: string, text: string, table: CellRange, newBottom: number): string {
  const splices: Splice[] = [];
  let rangesStart = 0;
  const grow = (start: number, end: number): void => {
    splices.push({ start, end, text: grownRanges(text.slice(start, end), table, newBottom) });
  };
  walkXml(part, text, {
    open(tag) {
      const form = RANGED_RULES.find((one) => one.block === tag.path || one.ranges === tag.path);
      if (form === undefined) return;
      const place = form.ranges === null ? attributePlace(text.slice(tag.start, tag.end), "sqref") : null;
      if (place !== null) grow(tag.start + place.valueStart, tag.start + place.valueEnd);
      rangesStart = tag.end;
    },
    close(path, start) {
      if (RANGED_RULES.some((one) => one.ranges === path) && start >= rangesStart) grow(rangesStart, start);
    },
  });
  return applySplices(text, splices);
}

/** "C6:C25 E6:E25" with its ranges grown. A range that is wider than the table gets a neighbour instead of growing. */
export function grownRanges(ranges: string, table: CellRange, newBottom: number): string {
  const neighbours: string[] = [];
  const grown = ranges.replace(/\S+/g, (one) => {
    const range = parseRange(one);
    const covers = range !== null && range.top <= table.bottom && range.bottom >= table.bottom && range.bottom < newBottom;
    const shared = covers ? intersection(range, table) : null;
    if (range === null || shared === null) return one;
    if (shared.left === range.left && shared.right === range.right) return rangeText({ ...range, bottom: newBottom });
    neighbours.push(rangeText({ ...shared, top: range.bottom + 1, bottom: newBottom }));
    return one;
  });
  return [grown, ...neighbours].join(" ");
}
