import type { Summary } from "../../findings/summary.ts";
import type { Analysis } from "../../review/analysis.ts";
import { criterionWords } from "../criterionWord.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { columnOf, quoted } from "../structuredReference.ts";
import { tableOf } from "./field.ts";
import { THEME_TEXTS_TABLE, WHOLE_WORD } from "./themeTextsTable.ts";

export const ASSESSMENTS_TABLE = "sag_beregning_temaer";
/** Stands under Tema for the whole analysis. */
const WHOLE = "hele";

interface Row {
  readonly id: string;
  readonly word: string;
  readonly assessment: string;
}

/** Live: the overall assessment of the whole and of each theme, from where it is typed. */
export function assessmentsTable({ framework }: Analysis, summary: Summary, row: number): TablePlan {
  const wordsOf = criterionWords(framework);
  return tableOf<Row>({
    name: ASSESSMENTS_TABLE,
    row,
    key: ["Tema"],
    rows: [
      { id: WHOLE, word: WHOLE_WORD, assessment: summary.assessment },
      ...summary.themes.map(({ theme, assessment }): Row => ({ id: theme, word: wordsOf(theme), assessment })),
    ],
    fields: [
      { header: "Tema", width: 14, meaning: "key", format: "text", value: (one) => one.id },
      {
        header: "Vurdering", width: 44, meaning: "computed",
        rowFormula: ({ word }) => {
          const place = `MATCH(${quoted(word)},${columnOf(THEME_TEXTS_TABLE, "Tema")},0)`;
          return `IF(ISNA(${place}),"",INDEX(${columnOf(THEME_TEXTS_TABLE, "Samlet vurdering")},${place})&"")`;
        },
        value: (one) => one.assessment,
      },
    ],
  });
}

/** A formula that shows the assessment elsewhere; null is the whole. */
export function assessmentFormula(theme: string | null): string {
  return `INDEX(${columnOf(ASSESSMENTS_TABLE, "Vurdering")},MATCH(${quoted(theme ?? WHOLE)},${columnOf(ASSESSMENTS_TABLE, "Tema")},0))`;
}
