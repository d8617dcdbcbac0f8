import { behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import { clearCells } from "../edit/clearCells.ts";
import { copyCells } from "../edit/copyCells.ts";
import { linkCells } from "../edit/linkCells.ts";
import { shiftCells } from "../edit/shiftCells.ts";
import { formatArea, quotedName } from "../model/address.ts";
import { columnCount, isWholeColumns, isWholeRows, rowCount } from "../model/area.ts";
import { cellProperties } from "./cellProperties.ts";
import { rangeContentReads, rangeContentWrites } from "./rangeContents.ts";
import { rangeMeasures, rangePlaces } from "./rangePlaces.ts";
import { rangeSizeReads, rangeSizeWrites } from "./rangeSizes.ts";
import { rangeArgument, rangeOf, type RangeTarget } from "./rangeTarget.ts";

/** Source: texts of Range's members; the files that are put together here say more. */
export const range = behaviour<RangeTarget>({
  type: "Range",
  read: {
    ...rangeContentReads,
    ...rangeMeasures,
    address: ({ sheet, area }) => `${quotedName(sheet.name)}!${formatArea(area)}`,
    ...rangeSizeReads,
    hyperlink: ({ sheet, area }) => sheet.links.at(area.top, area.left) ?? null,
    isEntireRow: ({ area }) => isWholeRows(area),
    isEntireColumn: ({ area }) => isWholeColumns(area),
  },
  write: {
    ...rangeContentWrites,
    ...rangeSizeWrites,
    hyperlink: ({ sheet, area }, link, { book }) => { linkCells(book, sheet, area, link); },
  },
  go: {
    conditionalFormats: (target) => new Handle("ConditionalFormatCollection", target),
    dataValidation: (target) => new Handle("DataValidation", target),
    format: (target) => new Handle("RangeFormat", target),
    worksheet: ({ sheet }) => new Handle("Worksheet", sheet),
  },
  call: {
    ...rangePlaces,
    insert: ({ sheet, area }, args, { book }) => {
      shiftCells(book, sheet, { area, direction: isWholeRows(area) || args.text(0) === "Down" ? "Down" : "Right" });
      return rangeOf(sheet, area);
    },
    delete: ({ sheet, area }, args, { book }) => { shiftCells(book, sheet, { area, direction: isWholeRows(area) || args.text(0) === "Up" ? "Up" : "Left" }); },
    copyFrom: ({ sheet, area }, args, { book }) => {
      if (args.textOr(1, "All") !== "All" || args.flag(2) || args.flag(3)) throw new HostError("NotImplementedInStandIn", "Range.copyFrom in parts is Excel's, but the stand-in has no behaviour for it.");
      copyCells(book, rangeArgument(args, 0, book, sheet), { sheet, area });
    },
    getCellProperties: cellProperties,
    clear: ({ sheet, area }, args, { book }) => { clearCells(book, sheet, area, args.textOr(0, "All")); },
    select: ({ sheet, area }, _args, session) => { session.select(sheet, area); },
    /** The client splits large arrays and has the whole checked first. */
    _ValidateArraySize: ({ area }, args) => {
      if (args.number(0) !== rowCount(area) || args.number(1) !== columnCount(area)) throw new HostError("InvalidArgument");
    },
  },
});
