import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import { LAST_COLUMN, LAST_ROW, type Area } from "../model/area.ts";
import type { Sheet } from "../model/sheet.ts";
import type { SettingsPart } from "../model/settings.ts";
import type { RangeAreasTarget } from "./rangeAreas.ts";
import { rangeArgument, rangeOf } from "./rangeTarget.ts";
import { settingsBehaviour, settingsMembers } from "./settingsBehaviour.ts";

interface LayoutTarget extends SettingsPart {
  readonly sheet: Sheet;
}

interface BreakTarget {
  readonly sheet: Sheet;
  /** The first row, or column, after the break. */
  readonly index: number;
}

/** Text of PageLayout.zoom; margins are those of a new workbook in inches times 72. */
const layout = settingsMembers({
  orientation: "Portrait", paperSize: "A4", zoom: null, blackAndWhite: false, centerHorizontally: false, centerVertically: false,
  draftMode: false, firstPageNumber: null, printComments: "NoComments", printErrors: "AsDisplayed", printGridlines: false, printHeadings: false,
  printOrder: "DownThenOver", leftMargin: 50.4, rightMargin: 50.4, topMargin: 54, bottomMargin: 54, headerMargin: 21.6, footerMargin: 21.6,
}, { headersFooters: "HeaderFooterGroup" });

/**
 * Source: texts of PageLayout's and PageBreakCollection's members.
 *
 * ASSUMED [paper-of-new-sheet]: A new sheet is printed on A4; Excel takes the printer's paper.
 */
export const pageLayoutBehaviours: readonly Behaviour<unknown>[] = [
  behaviour<LayoutTarget>({
    type: "PageLayout",
    ...(layout as Pick<Behaviour<LayoutTarget>, "read" | "write" | "go">),
    call: {
      setPrintArea: ({ sheet }, args, { book }) => {
        const handle = args.handle(0);
        sheet.printAreas = handle?.type === "RangeAreas" ? (handle.target as RangeAreasTarget).areas : [rangeArgument(args, 0, book, sheet).area];
      },
      setPrintTitleRows: ({ sheet }, args, { book }) => { sheet.printTitleRows = rangeArgument(args, 0, book, sheet).area; },
      setPrintTitleColumns: ({ sheet }, args, { book }) => { sheet.printTitleColumns = rangeArgument(args, 0, book, sheet).area; },
      getPrintTitleRowsOrNullObject: ({ sheet }) => (sheet.printTitleRows ? rangeOf(sheet, { ...sheet.printTitleRows, left: 0, right: LAST_COLUMN }) : null),
      getPrintTitleColumnsOrNullObject: ({ sheet }) => (sheet.printTitleColumns ? rangeOf(sheet, { ...sheet.printTitleColumns, top: 0, bottom: LAST_ROW }) : null),
    },
  }),
  settingsBehaviour("HeaderFooterGroup", { state: "Default", useSheetMargins: true, useSheetScale: true }, {
    defaultForAllPages: "HeaderFooter", evenPages: "HeaderFooter", firstPage: "HeaderFooter", oddPages: "HeaderFooter",
  }),
  settingsBehaviour("HeaderFooter", { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" }),
  behaviour<Breaks>({
    type: "PageBreakCollection",
    items: (breaks) => indexes(breaks).map((index) => new Handle("PageBreak", { sheet: breaks.sheet, index })),
    find: (breaks, key) => (typeof key === "number" ? indexes(breaks).map((index) => new Handle("PageBreak", { sheet: breaks.sheet, index }))[key] : undefined),
    call: {
      add: (breaks, args, { book }) => {
        const { area } = rangeArgument(args, 0, book, breaks.sheet);
        const index = first(breaks, area);
        if (index === 0) throw new HostError("InvalidArgument");
        setOf(breaks).add(index);
        return new Handle("PageBreak", { sheet: breaks.sheet, index });
      },
      getCount: (breaks) => setOf(breaks).size,
      removePageBreaks: (breaks) => { setOf(breaks).clear(); },
    },
  }),
  behaviour<BreakTarget>({ type: "PageBreak", read: { rowIndex: ({ index }) => index, columnIndex: ({ index }) => index } }),
];

interface Breaks {
  readonly sheet: Sheet;
  readonly horizontal: boolean;
}

function setOf({ sheet, horizontal }: Breaks): Set<number> {
  return horizontal ? sheet.rowBreaks : sheet.columnBreaks;
}

function indexes(breaks: Breaks): readonly number[] {
  return [...setOf(breaks)].sort((one, other) => one - other);
}

function first({ horizontal }: Breaks, area: Area): number {
  return horizontal ? area.top : area.left;
}
