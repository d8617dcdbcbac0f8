import { forArea } from "../../framework/framework.ts";
import type { Item, ReviewInstrument } from "../../instrument/item.ts";
import { knownItem } from "../../instrument/items.ts";
import type { Given, Original } from "../../review/answer.ts";
import type { Analysis } from "../../review/analysis.ts";
import { doubleAnswers, type DoubleAnswer } from "../../scoring/doubleReview.ts";
import { SETTLEMENT_TEXTS } from "../../text/danish/doubleReview.ts";
import { serialOfIsoDate } from "../excelDate.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import { columnOf, hereIn, quoted } from "../structuredReference.ts";
import { wordFor, wordReference } from "../wordLists.ts";
import { tableOf, type Field } from "./field.ts";
import { givenWord } from "./givenWord.ts";
import { listRule } from "./listRule.ts";
import { reviewTableName } from "./reviewTableName.ts";

export const SETTLEMENT_TABLE = "sag_afstemning";

interface Row {
  readonly answer: DoubleAnswer;
  readonly item: Item;
}

const here = (header: string) => hereIn(SETTLEMENT_TABLE, header);

/** One row per item of each case that two reviewers answer about: both answers, what they agreed on, and what counts. */
export function settlementTable(analysis: Analysis, row: number): TablePlan {
  const rows = (["legal", "social"] as const).flatMap((instrument) =>
    doubleAnswers(analysis, instrument).map((answer): Row => ({ answer, item: knownItem(analysis.items, answer.item) })),
  );
  return tableOf<Row>({
    name: SETTLEMENT_TABLE,
    row,
    key: ["Sag", "Punkt"],
    filter: true,
    rows,
    fields: [
      { header: "Sag", width: 12, meaning: "key", format: "text", value: ({ answer }) => answer.subject },
      { header: "Punkt", width: 24, meaning: "key", format: "text", value: ({ item }) => item.id },
      { header: "Gennemgang", width: 14, meaning: "note", value: ({ item }) => wordFor("reviewInstrument", item.instrument) },
      { header: "Emne", width: 26, meaning: "note", value: ({ item }) => item.label },
      originalField("A"),
      originalField("B"),
      { header: "Status", width: 20, meaning: "computed", formula: statusFormula(), value: ({ answer }) => wordFor("settlement", answer.settlement) },
      ...agreedFields(analysis),
      { header: "Tæller", width: 30, meaning: "computed", formula: countsFormula(), value: ({ answer, item }) => countedWord(answer, item) },
      { header: "Nøgle", width: 24, meaning: "computed", formula: whereCase(`${here("Sag")}&"|"&${here("Punkt")}`), value: ({ answer, item }) => `${answer.subject}|${item.id}` },
    ],
  });
}

/** What counts for an item of a case, from the cell that holds the case's id: an answer, "Afventer afstemning" or nothing. */
export function settledFormula(caseCell: string, item: Item): string {
  const place = `MATCH(${caseCell}&${quoted(`|${item.id}`)},${columnOf(SETTLEMENT_TABLE, "Nøgle")},0)`;
  return `IF(ISNA(${place}),"",INDEX(${columnOf(SETTLEMENT_TABLE, "Tæller")},${place}))`;
}

/** What `settledFormula` comes to. */
export function countedWord({ settlement, counts }: DoubleAnswer, item: Item): string {
  return settlement === "awaiting" ? wordFor("settlement", "awaiting") : givenWord(item.scale, counts);
}

/** Neither answer is shown before both are there. */
function originalField(original: Original): Field<Row> {
  const given = ({ a, b }: DoubleAnswer): Given | undefined => (a === undefined || b === undefined ? undefined : original === "A" ? a : b);
  return {
    header: original,
    width: 30,
    meaning: "computed",
    rowFormula: ({ answer: { instrument }, item }) => originalFormula(instrument, item, original),
    value: ({ answer, item }) => givenWord(item.scale, given(answer)),
  };
}

function originalFormula(instrument: ReviewInstrument, item: Item, original: Original): string {
  const place = (of: Original) => `MATCH(${here("Sag")},${columnOf(reviewTableName(instrument, of), "Sag")},0)`;
  const cell = (of: Original) => `INDEX(${columnOf(reviewTableName(instrument, of), item.id)},${place(of)})`;
  const shown = `IF(COUNTBLANK(${cell("A")})+COUNTBLANK(${cell("B")})>0,"",IF(ISERROR(${cell(original)}),"#",${cell(original)}&""))`;
  return `IF(ISERROR(${place("A")}+${place("B")}),"",${shown})`;
}

function statusFormula(): string {
  const word = (code: string) => wordReference("settlement", code);
  const compared = `IF(${here("A")}=${here("B")},${word("equal")},${word("awaiting")})`;
  return whereCase(`IF(COUNTBLANK(${here("Afstemt svar")})=0,${word("agreed")},IF(${here("A")}="",${word("waiting")},${compared}))`);
}

/** Nothing in the blank row that stands where no case has an item for two, as in a short course without them. */
function whereCase(formula: string): string {
  return `IF(${here("Sag")}="","",${formula})`;
}

function countsFormula(): string {
  const is = (code: string) => `${here("Status")}=${wordReference("settlement", code)}`;
  const agreed = `IF(ISERROR(${here("Afstemt svar")}),"#",${here("Afstemt svar")}&"")`;
  return `IF(${is("agreed")},${agreed},IF(${is("equal")},${here("A")},IF(${is("awaiting")},${wordReference("settlement", "awaiting")},"")))`;
}

function agreedFields({ area }: Analysis): readonly Field<Row>[] {
  const { prompts } = SETTLEMENT_TEXTS;
  const text = (header: string, width: number, prompt: string, value: (row: Row) => CellValue): Field<Row> => ({
    header, width, meaning: "text", format: "text", unlocked: true, prompt, value,
  });
  return [
    {
      header: "Afstemt svar", width: 30, meaning: "answer", unlocked: true, prompt: prompts.answer,
      value: ({ answer: { agreed }, item }) => (agreed === undefined ? null : givenWord(item.scale, agreed.given)),
      rowOwn: ({ item }) => ({ list: listRule(item.scale, item.label, `${prompts.answer} ${forArea(item.question, area)}`) }),
    },
    text("Afstemt af", 14, prompts.by, ({ answer: { agreed } }) => agreed?.by || null),
    {
      header: "Dato", width: 12, meaning: "input", format: "date", unlocked: true, prompt: prompts.date,
      value: ({ answer: { agreed } }) => (agreed?.date ? serialOfIsoDate(agreed.date) : null),
    },
    text("Begrundelse", 50, prompts.why, ({ answer: { agreed } }) => agreed?.why || null),
  ];
}
