import type { Arguments } from "../host/arguments.ts";
import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import type { Session } from "../host/session.ts";
import type { Chart, ChartSeries, ChartSource } from "../model/chart.ts";
import type { Sheet } from "../model/sheet.ts";
import type { SettingsPart } from "../model/settings.ts";
import { rangeArgument } from "./rangeTarget.ts";
import { settingsMembers } from "./settingsBehaviour.ts";

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

interface SeriesTarget extends ChartTarget, SettingsPart {
  readonly series: ChartSeries;
}

const kept = settingsMembers({ axisGroup: "Primary", gapWidth: 150, overlap: 0, hasDataLabels: false, invertIfNegative: false, plotOrder: null }, { format: "ChartSeriesFormat", dataLabels: "ChartDataLabels" }) as Pick<Behaviour<SeriesTarget>, "read" | "write" | "go">;

/** Source: texts of ChartSeriesCollection's and ChartSeries' members. */
export const seriesBehaviours: readonly Behaviour<unknown>[] = [
  behaviour<ChartTarget>({
    type: "ChartSeriesCollection",
    items: (target) => target.chart.series.map((series) => handleOf(target, series)),
    read: { count: ({ chart }) => chart.series.length },
    call: {
      add: (target, args) => {
        const series = { name: args.textOr(0, `Series${target.chart.series.length + 1}`), values: null, categories: null, settings: new Map<string, unknown>() };
        target.chart.series.splice(args.numberOr(1, target.chart.series.length), 0, series);
        return handleOf(target, series);
      },
      getCount: ({ chart }) => chart.series.length,
    },
  }),
  behaviour<SeriesTarget>({
    type: "ChartSeries",
    read: { ...kept.read, name: ({ series }) => series.name, chartType: ({ chart }) => chart.chartType },
    write: {
      ...kept.write,
      name: ({ series }, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument");
        series.name = value;
      },
    },
    ...(kept.go ? { go: kept.go } : {}),
    call: {
      delete: ({ chart, series }) => { chart.series.splice(chart.series.indexOf(series), 1); },
      setValues: ({ sheet, series }, args, session) => { series.values = source(sheet, args, session); },
      setXAxisValues: ({ sheet, series }, args, session) => { series.categories = source(sheet, args, session); },
    },
  }),
];

function handleOf({ sheet, chart }: ChartTarget, series: ChartSeries): Handle {
  return new Handle("ChartSeries", { sheet, chart, series, settings: series.settings, path: "" } satisfies SeriesTarget);
}

function source(onSheet: Sheet, args: Arguments, { book }: Session): ChartSource {
  const { sheet, area } = rangeArgument(args, 0, book, onSheet);
  return { sheet, area };
}
