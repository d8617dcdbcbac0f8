import { forArea, type Area, type AreaText, type Criterion, type Theme, type ThemeId } from "../../framework/framework.ts";
import { selfHelp, selfQuestion } from "../../instrument/selfEvaluationTexts.ts";
import type { Analysis } from "../../review/analysis.ts";
import { criterionWord } from "../criterionWord.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { tableOf } from "./field.ts";

export const THEMES_TABLE = "sag_temaer";
export const CRITERIA_TABLE = "sag_kriterier";
/** The dropdowns of criteria and themes. */
export const CRITERION_LIST = "sag_valg_kriterium";

/** The framework's themes, numbered in its order. */
export function themesTable({ framework, selfEvaluation, area }: Analysis, row: number): TablePlan {
  return tableOf<Theme>({
    name: THEMES_TABLE,
    row,
    key: ["Id"],
    rows: framework.themes,
    fields: [
      { header: "Id", width: 18, meaning: "key", format: "text", value: (one) => one.id },
      { header: "Tema", width: 18, meaning: "note", value: criterionWord },
      { header: "Nr", width: 30, meaning: "note", format: "integer", value: (one) => framework.themes.indexOf(one) + 1 },
      { header: "Fokus", width: 44, meaning: "note", value: (one) => forArea(one.focus, area) },
      { header: "Kilde", width: 30, meaning: "note", value: (one) => one.source },
      { header: "Samlet spørgsmål", width: 38, meaning: "note", value: ({ id }) => asked(selfQuestion(selfEvaluation, { item: id, part: "overall" }), area) },
    ],
  });
}

/** The framework's criteria, each with its theme. */
export function criteriaTable({ framework, selfEvaluation, area }: Analysis, row: number): TablePlan {
  return tableOf<Criterion & { readonly theme: ThemeId }>({
    name: CRITERIA_TABLE,
    row,
    key: ["Id"],
    rows: framework.themes.flatMap(({ id: theme, criteria }) => criteria.map((one) => ({ ...one, theme }))),
    fields: [
      { header: "Id", width: 18, meaning: "key", format: "text", value: (one) => one.id },
      { header: "Tema", width: 18, meaning: "note", value: (one) => one.theme },
      { header: "Kriterium", width: 30, meaning: "note", value: criterionWord },
      { header: "Beskrivelse", width: 44, meaning: "note", value: (one) => forArea(one.description, area) },
      { header: "Kilde", width: 30, meaning: "note", value: (one) => one.source },
      { header: "Udsagn", width: 38, meaning: "note", value: ({ id }) => asked(selfQuestion(selfEvaluation, { item: id, part: "grade" }), area) },
      { header: "Hjælp til svar", width: 38, meaning: "note", value: ({ id }) => asked(selfHelp(selfEvaluation, { item: id, part: "beskrivelse" }), area) },
    ],
  });
}

function asked(text: AreaText | undefined, area: Area): string | null {
  return text === undefined ? null : forArea(text, area);
}
