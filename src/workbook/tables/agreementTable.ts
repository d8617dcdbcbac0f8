import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis } from "../../review/analysis.ts";
import { doubleAnswers, isAlike, isCompared, isDouble, type DoubleAnswer } from "../../scoring/doubleReview.ts";
import { SETTLEMENT_TEXTS } from "../../text/danish/doubleReview.ts";
import { sentenceFormula } from "../sentenceFormula.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { columnOf, hereIn } from "../structuredReference.ts";
import { wordFor, wordReference } from "../wordLists.ts";
import { tableOf } from "./field.ts";
import { SETTLEMENT_TABLE } from "./settlementTable.ts";

const AGREEMENT_TABLE = "sag_enighed";

interface Row {
  readonly instrument: ReviewInstrument;
  readonly answers: readonly DoubleAnswer[];
}

/** Live: in how many answers the two reviewers agree, and how many await settlement, for each review with double cases. */
export function agreementTable(analysis: Analysis, row: number): TablePlan {
  const here = (header: string) => hereIn(AGREEMENT_TABLE, header);
  const column = (header: string) => columnOf(SETTLEMENT_TABLE, header);
  const ofReview = `(${column("Gennemgang")}=${here("Gennemgang")})`;
  const irrelevant = wordReference("L", "IR");
  const compared = `${ofReview}*(${column("A")}<>"")*(1-(${column("A")}=${irrelevant})*(${column("B")}=${irrelevant}))`;
  const both = ({ answers }: Row) => answers.filter(isCompared).length;
  const equal = ({ answers }: Row) => answers.filter((one) => isCompared(one) && isAlike(one)).length;
  const computed = { meaning: "computed", format: "integer" } as const;
  return tableOf<Row>({
    name: AGREEMENT_TABLE,
    row,
    key: ["Gennemgang"],
    rows: (["legal", "social"] as const)
      .filter((instrument) => analysis.cases.some((one) => isDouble(one, instrument)))
      .map((instrument) => ({ instrument, answers: doubleAnswers(analysis, instrument) })),
    fields: [
      { header: "Gennemgang", width: 16, meaning: "key", value: ({ instrument }) => wordFor("reviewInstrument", instrument) },
      { header: "Begge har svaret", width: 18, ...computed, formula: `SUMPRODUCT(${compared})`, value: both },
      { header: "Enige", width: 10, ...computed, formula: `SUMPRODUCT(${compared}*(${column("A")}=${column("B")}))`, value: equal },
      {
        header: "Afventer", width: 12, ...computed,
        formula: `COUNTIFS(${column("Gennemgang")},${here("Gennemgang")},${column("Status")},${wordReference("settlement", "awaiting")})`,
        value: ({ answers }) => answers.filter((one) => one.settlement === "awaiting").length,
      },
      {
        header: "Tekst", width: 50, meaning: "computed",
        formula: sentenceFormula(SETTLEMENT_TEXTS.agreement, [here("Enige"), here("Begge har svaret")]),
        value: (one) => SETTLEMENT_TEXTS.agreement(equal(one), both(one)),
      },
    ],
  });
}
