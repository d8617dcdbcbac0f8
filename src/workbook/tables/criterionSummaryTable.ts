import type { CriterionSummary, SourceType, Summary } from "../../findings/summary.ts";
import { CRITERION_FLAG_WORDS, VIEW_WORDS } from "../../text/danish/signals.ts";
import { wordFor as wordAmong } from "../../text/danish/words.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import { wordFor } from "../wordLists.ts";
import { listedFormula, listedWords, type ListedColumn } from "./listedCriteria.ts";
import { statusCell } from "./statusCell.ts";
import { tableOf, type Field } from "./field.ts";
import {
  CRITERION_FORMULAS, CRITERION_SUMMARY_TABLE, loggedFormula, reviewFormula, seriousFormula, SIGN_COLUMNS, SOURCE_TYPES,
} from "./criterionFormulas.ts";

const LISTED: readonly ListedColumn[] = ["IkkeBelyst", "AndetBlik"];

/** Live: per criterion the signal of each source, and what they say together. `wordsOf` are the criteria's. */
export function criterionSummaryTable(summary: Summary, wordsOf: (criterion: string) => string, row: number): TablePlan {
  return tableOf<CriterionSummary>({
    name: CRITERION_SUMMARY_TABLE,
    row,
    key: ["Kriterium"],
    rows: summary.criteria,
    fields: [
      { header: "Kriterium", width: 14, meaning: "key", format: "text", value: (one) => one.criterion },
      ...SOURCE_TYPES.map(signField),
      { header: "Grupper", width: 12, meaning: "computed", formula: CRITERION_FORMULAS.groups, value: (one) => (one.flags.includes("groups-differ") ? wordAmong(CRITERION_FLAG_WORDS, "groups-differ") : "") },
      { header: "Alvorlige", width: 12, meaning: "computed", rowFormula: (one) => seriousFormula(one.criterion, summary), value: (one) => one.serious.join(" ") },
      ...togetherFields(),
      ...LISTED.map((header): Field<CriterionSummary> => ({
        header,
        width: 14,
        meaning: "computed",
        rowFormula: (one) => listedFormula(header, wordsOf(one.criterion)),
        value: (one) => listedWords(header, one, wordsOf(one.criterion)),
      })),
    ],
  });
}

function signField(source: SourceType): Field<CriterionSummary> {
  return {
    header: SIGN_COLUMNS[source],
    width: 12,
    meaning: "computed",
    formula: source === "legal" || source === "social" ? reviewFormula(source) : source === "self" ? CRITERION_FORMULAS.self : loggedFormula(source),
    value: (one) => { const sign = one.sources[source]; return sign === undefined ? "" : wordFor("sign", sign); },
  };
}

function togetherFields(): readonly Field<CriterionSummary>[] {
  const live = (header: string, formula: keyof typeof CRITERION_FORMULAS, value: (one: CriterionSummary) => CellValue): Field<CriterionSummary> => ({
    header, width: 14, meaning: "computed", formula: CRITERION_FORMULAS[formula], value,
  });
  const signs = (one: CriterionSummary, sign: string, withSelf: boolean) =>
    SOURCE_TYPES.filter((source) => one.sources[source] === sign && (withSelf || source !== "self")).length;
  return [
    live("Plus", "plus", (one) => signs(one, "+", false)),
    live("Minus", "minus", (one) => signs(one, "-", false)),
    live("PlusMedSelv", "plusWithSelf", (one) => signs(one, "+", true)),
    live("MinusMedSelv", "minusWithSelf", (one) => signs(one, "-", true)),
    live("Status", "status", statusCell),
    live("Forslag", "suggestion", (one) => (one.suggestion === null ? "" : wordFor("suggestion", one.suggestion))),
    live("Foreloebig", "preliminary", (one) => (one.preliminary ? 1 : 0)),
    live("Blik", "view", (one) => (one.view === null ? "" : wordAmong(VIEW_WORDS, one.view))),
    live("KunKommunen", "selfOnly", (one) => (one.selfOnly ? 1 : 0)),
  ];
}
