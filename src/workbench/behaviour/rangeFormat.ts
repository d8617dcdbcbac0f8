import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import type { Session } from "../host/session.ts";
import { guard } from "../edit/protect.ts";
import { restyle } from "../edit/restyle.ts";
import type { CellStyle } from "../model/style.ts";
import { borderBehaviours } from "./rangeBorders.ts";
import { formatSizeReads, formatSizeWrites } from "./rangeSizes.ts";
import type { RangeTarget } from "./rangeTarget.ts";

/*
 * How cells look. Source: texts of RangeFormat, RangeFill, RangeFont and FormatProtection: a property of cells that differ
 * is null.
 *
 * ASSUMED [unlock-on-protected]: `locked` cannot be changed while the sheet is protected, even where cells may be formatted.
 */

type Property = keyof CellStyle;

/** Reads and writes of properties that a cell's style holds, by the names that add-ins write. */
function styled(names: Readonly<Record<string, Property>>): Pick<Behaviour<RangeTarget>, "read" | "write"> {
  const entries = Object.entries(names);
  return {
    read: Object.fromEntries(entries.map(([js, property]) => [js, (range: RangeTarget) => common(range, property)])),
    write: Object.fromEntries(entries.map(([js, property]) => [js, (range: RangeTarget, value: unknown, session: Session) => { change(range, property, value, session); }])),
  };
}

/** The value that all cells share; null where they differ. */
function common({ sheet, area }: RangeTarget, property: Property): unknown {
  const first = sheet.cells.styleOf(area.top, area.left);
  return sheet.cells.stylesIn(area).every((style) => style[property] === first[property]) ? first[property] : null;
}

function change({ sheet, area }: RangeTarget, property: Property, value: unknown, { book }: Session): void {
  const held = sheet.cells.styleOf(area.top, area.left)[property];
  if (value === null) return;
  if (typeof value !== typeof held) throw new HostError("InvalidArgument");
  if (property === "locked" && sheet.protection) throw new HostError("AccessDenied");
  restyle(book, sheet, area, (style) => ({ ...style, [property]: property.endsWith("Color") ? colour(value) : value }));
}

/** ASSUMED [colour-names]: A colour is given back as "#RRGGBB" in capitals; a name such as "orange" is given back as it was. */
function colour(value: unknown): unknown {
  return typeof value === "string" && value.startsWith("#") ? value.toUpperCase() : value;
}

const format = styled({
  horizontalAlignment: "horizontalAlignment", verticalAlignment: "verticalAlignment", wrapText: "wrapText",
  indentLevel: "indentLevel", textOrientation: "textOrientation", shrinkToFit: "shrinkToFit",
});

export const rangeFormats: readonly Behaviour<unknown>[] = [
  behaviour<RangeTarget>({
    type: "RangeFormat",
    read: { ...format.read, ...formatSizeReads },
    write: { ...format.write, ...formatSizeWrites },
    call: {
      // ASSUMED [autofit-without-letters]: Rows that fit their texts count as standard rows; nobody here measures letters.
      autofitRows: ({ sheet, area }, _args, { book }) => {
        guard.option(book, sheet, "allowFormatRows");
        for (const row of [...sheet.rowHeights.keys()]) if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
      },
    },
    go: {
      fill: (range) => new Handle("RangeFill", range),
      font: (range) => new Handle("RangeFont", range),
      protection: (range) => new Handle("FormatProtection", range),
      borders: (range) => new Handle("RangeBorderCollection", range),
    },
  }),
  behaviour<RangeTarget>({
    type: "RangeFill",
    ...styled({ color: "fillColor" }),
    call: { clear: ({ sheet, area }, _args, { book }) => { restyle(book, sheet, area, (style) => ({ ...style, fillColor: "" })); } },
  }),
  behaviour<RangeTarget>({
    type: "RangeFont",
    ...styled({ name: "fontName", size: "fontSize", color: "fontColor", bold: "bold", italic: "italic", underline: "underline", strikethrough: "strikethrough" }),
  }),
  ...borderBehaviours,
  behaviour<RangeTarget>({ type: "FormatProtection", ...styled({ locked: "locked", formulaHidden: "formulaHidden" }) }),
];
