import type { Theme } from "../../framework/framework.ts";
import type { Analysis } from "../../review/analysis.ts";
import { discussionQuestions, discussionSubject, LEARNING_SUBJECTS } from "../../text/danish/learning.ts";
import { LEARNING_PROMPTS } from "../../text/danish/prompts.ts";
import { criterionWord } from "../criterionWord.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { tableOf } from "./field.ts";

/** A question on a theme's page, with room for what people say to it. */
interface LearningRow {
  readonly theme: Theme;
  readonly subject: string;
  readonly question: string;
}

/** For the learning seminar: written by people, a page per theme; no case and no count. */
export function learningTable({ framework }: Analysis, row: number): TablePlan {
  return tableOf<LearningRow>({
    name: "sag_laering",
    row,
    key: ["Tema", "Emne"],
    rows: framework.themes.flatMap(rowsOf),
    fields: [
      { header: "Tema", width: 22, meaning: "key", value: ({ theme }) => criterionWord(theme) },
      { header: "Emne", width: 18, meaning: "label", value: (one) => one.subject },
      { header: "Spørgsmål", width: 40, meaning: "text", value: (one) => one.question },
      { header: "Noter", width: 60, meaning: "input", format: "text", prompt: LEARNING_PROMPTS.Noter, value: () => null },
    ],
  });
}

/** The last row of each theme's page. */
export function learningPageEnds({ framework }: Analysis, row: number): readonly number[] {
  const counts = framework.themes.map((theme) => rowsOf(theme).length);
  return counts.map((_, index) => row + counts.slice(0, index + 1).reduce((sum, count) => sum + count, 0));
}

function rowsOf(theme: Theme): readonly LearningRow[] {
  const questions = discussionQuestions(theme.id).map((question, index) => ({ subject: discussionSubject(index + 1), question }));
  return [...LEARNING_SUBJECTS, ...questions].map((one) => ({ theme, ...one }));
}
