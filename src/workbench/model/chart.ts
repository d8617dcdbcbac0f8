import type { Area } from "./area.ts";
import type { Settings } from "./settings.ts";

export interface Chart {
  readonly id: string;
  name: string;
  /** As in Excel.ChartType: "BarStacked". */
  chartType: string;
  /** Points from the sheet's corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeries[];
  /** "title.text", "legend.position", "axes.valueAxis.minimum" … */
  readonly settings: Settings;
}

export interface ChartSeries {
  name: string;
  values: ChartSource | null;
  categories: ChartSource | null;
  /** "gapWidth", "format.fill.color" … */
  readonly settings: Settings;
}

export interface ChartSource {
  /** The sheet, which has charts itself. */
  readonly sheet: { readonly id: string; readonly name: string };
  area: Area;
}
