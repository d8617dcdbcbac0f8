import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { settingPath, type SettingsPart } from "../model/settings.ts";
import { settingsBehaviour, settingsMembers } from "./settingsBehaviour.ts";

/** A filled part: the colour stands beside its other settings, since Excel only lets it be set by a method. */
function filled(type: string): Behaviour<unknown> {
  return behaviour<SettingsPart>({
    type,
    call: {
      setSolidColor: ({ settings, path }, args) => { settings.set(settingPath(path, "color"), args.text(0)); },
      clear: ({ settings, path }) => { settings.delete(settingPath(path, "color")); },
    },
  });
}

/** What a chart is made of beside its data: kept, and drawn by whoever shows it. Source: texts of these types' properties. */
export const chartPartBehaviours: readonly Behaviour<unknown>[] = [
  settingsBehaviour("ChartTitle", { text: "", visible: true, overlay: false, position: "Automatic", horizontalAlignment: "Center" }, { format: "ChartTitleFormat" }),
  settingsBehaviour("ChartTitleFormat", {}, { fill: "ChartFill", font: "ChartFont" }),
  settingsBehaviour("ChartLegend", { visible: true, position: "Right", overlay: false }, { format: "ChartLegendFormat" }),
  settingsBehaviour("ChartLegendFormat", {}, { fill: "ChartFill", font: "ChartFont" }),
  settingsBehaviour("ChartFont", { bold: false, color: "#000000", italic: false, name: "Calibri", size: 10, underline: "None" }),
  settingsBehaviour("ChartAxes", {}, { categoryAxis: "ChartAxis", valueAxis: "ChartAxis" }),
  settingsBehaviour("ChartAxis", {
    visible: true, minimum: null, maximum: null, majorUnit: null, minorUnit: null, reversePlotOrder: false, numberFormat: "General", position: "Automatic",
    tickLabelPosition: "NextToAxis", majorTickMark: "Outside", minorTickMark: "None", tickLabelSpacing: null, linkNumberFormat: true,
  }, { format: "ChartAxisFormat", majorGridlines: "ChartGridlines", minorGridlines: "ChartGridlines", title: "ChartAxisTitle" }),
  settingsBehaviour("ChartAxisFormat", {}, { font: "ChartFont", line: "ChartLineFormat" }),
  settingsBehaviour("ChartAxisTitle", { text: "", visible: false }),
  settingsBehaviour("ChartGridlines", { visible: true }, { format: "ChartGridlinesFormat" }),
  settingsBehaviour("ChartGridlinesFormat", {}, { line: "ChartLineFormat" }),
  behaviour<SettingsPart>({ type: "ChartLineFormat", ...settingsMembers({ color: "", lineStyle: "Continuous", weight: 0.75 }), call: { clear: ({ settings, path }) => { settings.set(settingPath(path, "lineStyle"), "None"); } } }),
  settingsBehaviour("ChartDataLabels", { showValue: false, showSeriesName: false, showCategoryName: false, showPercentage: false, showLegendKey: false, position: "Invalid", numberFormat: "General" }, { format: "ChartDataLabelFormat" }),
  settingsBehaviour("ChartDataLabelFormat", {}, { fill: "ChartFill", font: "ChartFont" }),
  settingsBehaviour("ChartSeriesFormat", {}, { fill: "ChartFill", line: "ChartLineFormat" }),
  filled("ChartFill"),
];
