import { TARGET_DEFAULT, TARGET_HIGHEST, TARGET_LOWEST, type Analysis } from "../../review/analysis.ts";
import { Z95 } from "../../scoring/wilson.ts";
import { SETTING_TEXTS, TARGET_TEXTS } from "../../text/danish/settings.ts";
import type { PlannedContent, TablePlan } from "../sheetPlan.ts";
import { tableOf } from "./field.ts";

export const SETTINGS_TABLE = "sag_indstillinger";
/** Defined names of the cells that formulas use. Neither looks like a cell address (`z95` would). */
export const TARGET_NAME = "sag_maal";
export const Z_NAME = "sag_z";

type Setting = "target" | "usedTarget" | "z";
const SETTINGS: readonly Setting[] = ["target", "usedTarget", "z"];

/** How a setting is found again. */
export function settingWord(setting: Setting): string {
  return SETTING_TEXTS[setting].title;
}

/** The row offset of a setting from the table's header. */
export function settingOffset(setting: Setting): number {
  return SETTINGS.indexOf(setting) + 1;
}

/** Only the target is a person's. */
function valueCell(setting: Setting): Omit<PlannedContent, "value" | "formula"> {
  if (setting !== "target") return { meaning: "computed", format: setting === "z" ? "general" : "percent" };
  const bounds = { least: TARGET_LOWEST, most: TARGET_HIGHEST, promptTitle: settingWord("target"), ...TARGET_TEXTS };
  return { unlocked: true, format: "percent", bounds };
}

/** Thresholds. A target outside the allowed range is kept as typed, and the default is used instead and said to be. */
export function settingsTable({ settings }: Analysis, row: number): TablePlan {
  const typed = `$B$${row + settingOffset("target")}`;
  const used = `IF(ISNUMBER(${typed}),IF(AND(${typed}>=${TARGET_LOWEST},${typed}<=${TARGET_HIGHEST}),${typed},${TARGET_DEFAULT}),${TARGET_DEFAULT})`;
  const values = { target: settings.target, usedTarget: settings.target, z: Z95 } as const;
  return tableOf<Setting>({
    name: SETTINGS_TABLE,
    row,
    key: ["Indstilling"],
    rows: SETTINGS,
    fields: [
      { header: "Indstilling", width: 34, meaning: "key", value: settingWord },
      {
        header: "Værdi", width: 14, meaning: "input", value: (one) => values[one],
        rowOwn: valueCell,
        rowFormula: (one) => (one === "usedTarget" ? used : undefined),
      },
      { header: "Betydning", width: 90, meaning: "note", value: (one) => SETTING_TEXTS[one].meaning },
    ],
  });
}
