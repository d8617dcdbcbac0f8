import type { Arguments } from "../host/arguments.ts";
import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import type { Session } from "../host/session.ts";
import { addChart, seriesOf } from "../edit/charts.ts";
import { guard } from "../edit/protect.ts";
import { bounding } from "../model/area.ts";
import type { Chart } from "../model/chart.ts";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type Sheet } from "../model/sheet.ts";
import { chartPartBehaviours } from "./chartParts.ts";
import { seriesBehaviours, type ChartTarget } from "./chartSeries.ts";
import { offset } from "./rangeSizes.ts";
import { rangeArgument } from "./rangeTarget.ts";

/** Source: texts of ChartCollection's and Chart's members. */
export const chartBehaviours: readonly Behaviour<unknown>[] = [
  behaviour<Sheet>({
    type: "ChartCollection",
    eventTarget: (sheet) => sheet.id,
    items: (sheet) => sheet.charts.map((chart) => handleOf({ sheet, chart })),
    find: (sheet, key) => mayFind(sheet, key) ?? undefined,
    read: { count: (sheet) => sheet.charts.length },
    call: {
      add: (sheet, args, { book, activeSheet }) => handleOf({ sheet, chart: addChart(book, sheet, args.text(0), rangeArgument(args, 1, book, activeSheet), args.textOr(2, "Auto")) }),
      getCount: (sheet) => sheet.charts.length,
      getItem: (sheet, args) => mayFind(sheet, args.at(0)) ?? absent(),
      getItemOrNullObject: (sheet, args) => mayFind(sheet, args.at(0)),
    },
  }),
  behaviour<ChartTarget>({
    type: "Chart",
    id: ({ chart }) => chart.id,
    read: {
      id: ({ chart }) => chart.id,
      name: ({ chart }) => chart.name,
      chartType: ({ chart }) => chart.chartType,
      left: ({ chart }) => chart.left,
      top: ({ chart }) => chart.top,
      width: ({ chart }) => chart.width,
      height: ({ chart }) => chart.height,
    },
    write: {
      name: change((chart, value) => { chart.name = typed(value, "string"); }),
      chartType: change((chart, value) => { chart.chartType = typed(value, "string"); }),
      left: change((chart, value) => { chart.left = typed(value, "number"); }),
      top: change((chart, value) => { chart.top = typed(value, "number"); }),
      width: change((chart, value) => { chart.width = typed(value, "number"); }),
      height: change((chart, value) => { chart.height = typed(value, "number"); }),
    },
    go: {
      axes: ({ chart }) => part("ChartAxes", chart, "axes"),
      dataLabels: ({ chart }) => part("ChartDataLabels", chart, "dataLabels"),
      legend: ({ chart }) => part("ChartLegend", chart, "legend"),
      title: ({ chart }) => part("ChartTitle", chart, "title"),
      series: (target) => new Handle("ChartSeriesCollection", target),
      worksheet: ({ sheet }) => new Handle("Worksheet", sheet),
    },
    call: {
      delete: ({ sheet, chart }, _args, { book }) => {
        guard.option(book, sheet, "allowEditObjects");
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        book.tell({ kind: "sheetChanged", sheet });
      },
      setData: ({ sheet, chart }, args, { book }) => {
        const source = rangeArgument(args, 0, book, sheet);
        chart.series = seriesOf(book, source.sheet, source.area, args.textOr(1, "Auto"));
      },
      setPosition: place,
    },
  }),
  ...chartPartBehaviours,
  ...seriesBehaviours,
];

function handleOf(target: ChartTarget): Handle {
  return new Handle("Chart", target);
}

/** By name or by id. */
function mayFind(sheet: Sheet, key: unknown): Handle | null {
  const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
  return chart ? handleOf({ sheet, chart }) : null;
}

function part(type: string, { settings }: Chart, path: string): Handle {
  return new Handle(type, { settings, path });
}

function change(set: (chart: Chart, value: unknown) => void): NonNullable<Behaviour<ChartTarget>["write"]>[string] {
  return ({ sheet, chart }, value, { book }: Session) => {
    guard.option(book, sheet, "allowEditObjects");
    set(chart, value);
    book.tell({ kind: "sheetChanged", sheet });
  };
}

function typed<Kind extends "string" | "number">(value: unknown, kind: Kind): Kind extends "string" ? string : number {
  if (typeof value !== kind) throw new HostError("InvalidArgument");
  return value as Kind extends "string" ? string : number;
}

/** Text of Chart.setPosition: from the first cell, and to the end of the last one where it is given. */
function place({ sheet, chart }: ChartTarget, args: Arguments, { book }: Session): void {
  guard.option(book, sheet, "allowEditObjects");
  const start = rangeArgument(args, 0, book, sheet).area;
  Object.assign(chart, offset(sheet, start));
  if (args.at(1) !== null) {
    const covered = bounding(start, rangeArgument(args, 1, book, sheet).area);
    const end = offset(sheet, { ...covered, top: covered.bottom, left: covered.right });
    chart.width = end.left + (sheet.columnWidths.get(covered.right) ?? STANDARD_WIDTH) - chart.left;
    chart.height = end.top + (sheet.rowHeights.get(covered.bottom) ?? STANDARD_HEIGHT) - chart.top;
  }
  book.tell({ kind: "sheetChanged", sheet });
}

function absent(): never {
  throw new HostError("ItemNotFound");
}
