import type { Theme } from "../../framework/framework.ts";
import type { Summary } from "../../findings/summary.ts";
import type { Analysis } from "../../review/analysis.ts";
import { criterionWord } from "../criterionWord.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { columnOf, quoted } from "../structuredReference.ts";
import { tableOf } from "./field.ts";
import { THEME_TEXTS_TABLE, WHOLE_WORD } from "./themeTextsTable.ts";

export const ASSESSMENTS_TABLE = "sag_beregning_temaer";
/** Stands under Tema for the whole analysis. */
const WHOLE = "hele";

/** Live: the overall assessment of the whole and of each theme, from where it is typed. */
export function assessmentsTable({ framework }: Analysis, summary: Summary, row: number): TablePlan {
  const assessmentOf = (theme: Theme | null) =>
    theme === null ? summary.assessment : (summary.themes.find((one) => one.theme === theme.id)?.assessment ?? "");
  return tableOf<Theme | null>({
    name: ASSESSMENTS_TABLE,
    row,
    key: ["Tema"],
    rows: [null, ...framework.themes],
    fields: [
      { header: "Tema", width: 14, meaning: "key", format: "text", value: (theme) => theme?.id ?? WHOLE },
      {
        header: "Vurdering", width: 44, meaning: "computed",
        rowFormula: (theme) => {
          const place = `MATCH(${quoted(theme === null ? WHOLE_WORD : criterionWord(theme))},${columnOf(THEME_TEXTS_TABLE, "Tema")},0)`;
          return `IF(ISNA(${place}),"",INDEX(${columnOf(THEME_TEXTS_TABLE, "Samlet vurdering")},${place})&"")`;
        },
        value: assessmentOf,
      },
    ],
  });
}

/** A formula that shows the assessment elsewhere; null is the whole. */
export function assessmentFormula(theme: string | null): string {
  return `INDEX(${columnOf(ASSESSMENTS_TABLE, "Vurdering")},MATCH(${quoted(theme ?? WHOLE)},${columnOf(ASSESSMENTS_TABLE, "Tema")},0))`;
}
