import { forArea } from "../../framework/framework.ts";
import { itemsOf } from "../../instrument/items.ts";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Original } from "../../review/answer.ts";
import type { Analysis, Case } from "../../review/analysis.ts";
import { isDouble } from "../../scoring/doubleReview.ts";
import { COLUMN_LABELS } from "../../text/danish/columns.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { tableOf, type Field } from "./field.ts";
import { factFields } from "./factFields.ts";
import { givenWord } from "./givenWord.ts";
import { listRule, questionPrompt } from "./listRule.ts";
import { reviewTableName } from "./reviewTableName.ts";

/** What one of two reviewers answers: the cases that are reviewed twice, laid out as the review itself. Nothing is counted here. */
export function originalTable(analysis: Analysis, instrument: ReviewInstrument, original: Original, row: number): TablePlan {
  const name = reviewTableName(instrument, original);
  const given = new Map(
    analysis.answers.filter((one) => one.instrument === instrument && one.original === original).map((one) => [`${one.subject}|${one.item}`, one.given]),
  );
  return tableOf<Case>({
    name,
    row,
    key: ["Sag"],
    filter: true,
    rows: analysis.cases.filter((one) => isDouble(one, instrument)),
    fields: [
      { header: "Sag", label: COLUMN_LABELS.Sag, width: 12, meaning: "key", format: "text", value: (one) => one.id },
      ...factFields(name),
      ...itemsOf(analysis.items, instrument).map((item): Field<Case> => ({
        header: item.id,
        label: item.label,
        width: 16,
        meaning: "answer",
        unlocked: true,
        list: listRule(item.scale, item.label, questionPrompt(forArea(item.question, analysis.area), item.law)),
        value: (one) => givenWord(item.scale, given.get(`${one.id}|${item.id}`)) || null,
      })),
    ],
  });
}
