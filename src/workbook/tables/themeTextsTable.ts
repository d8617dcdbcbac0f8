import type { Theme } from "../../framework/framework.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { ThemeText } from "../../review/finding.ts";
import { THEME_TEXT_WORDS } from "../../text/danish/themeTexts.ts";
import { criterionWord } from "../criterionWord.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { tableOf, type Field } from "./field.ts";

export const THEME_TEXTS_TABLE = "sag_tematekster";

/** How the whole analysis stands among the themes. */
export const WHOLE_WORD = THEME_TEXT_WORDS.whole;

/** What the task force writes about the whole and about each theme. */
export function themeTextsTable({ framework, themeTexts }: Analysis, row: number): TablePlan {
  const textOf = (theme: Theme | null) => themeTexts.find((one) => one.theme === (theme === null ? null : theme.id));
  const text = (header: string, prompt: string, of: (one: ThemeText) => string): Field<Theme | null> => ({
    header, width: 34, meaning: "input", format: "text", prompt,
    value: (theme) => { const found = textOf(theme); return found === undefined ? null : of(found) || null; },
  });
  return tableOf<Theme | null>({
    name: THEME_TEXTS_TABLE,
    row,
    // Under it the wide columns of the findings, beside each other.
    column: 2,
    key: ["Tema"],
    rows: [null, ...framework.themes],
    fields: [
      { header: "Tema", width: 18, meaning: "key", value: (theme) => (theme === null ? WHOLE_WORD : criterionWord(theme)) },
      text("Samlet vurdering", THEME_TEXT_WORDS.assessment, (one) => one.assessment),
      text("Præsentation", THEME_TEXT_WORDS.presentation, (one) => one.presentation),
      text("Analyse", THEME_TEXT_WORDS.analysis, (one) => one.analysis),
    ],
  });
}
