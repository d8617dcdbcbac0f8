import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { formatArea, quotedName } from "../model/address.ts";
import type { Area } from "../model/area.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import { findRange, rangeOf } from "./rangeTarget.ts";

/** What a RangeAreas stands for: rectangles of one sheet. */
export interface RangeAreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** Source: text of Worksheet.getRanges ("comma-separated or semicolon-separated addresses or names of the individual ranges"). */
export function rangesOf(book: Book, addresses: string, sheet: Sheet): Handle {
  const areas = addresses.split(/[,;]/).map((address) => findRange(book, address, sheet).area);
  return new Handle("RangeAreas", { sheet, areas } satisfies RangeAreasTarget);
}

/** Source: texts of RangeAreas' and RangeCollection's members. */
export const rangeAreasBehaviours: readonly Behaviour<unknown>[] = [
  behaviour<RangeAreasTarget>({
    type: "RangeAreas",
    read: {
      address: ({ sheet, areas }) => areas.map((area) => `${quotedName(sheet.name)}!${formatArea(area)}`).join(","),
      areaCount: ({ areas }) => areas.length,
    },
    go: { areas: (target) => new Handle("RangeCollection", target) },
  }),
  behaviour<RangeAreasTarget>({
    type: "RangeCollection",
    items: ({ sheet, areas }) => areas.map((area) => rangeOf(sheet, area)),
  }),
];
