import { themeOf, type Framework } from "../../framework/framework.ts";
import type { Summary } from "../../findings/summary.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Finding } from "../../review/finding.ts";
import { FINDING_PROMPTS } from "../../text/danish/prompts.ts";
import { acceptedInOrder, placeKey } from "../acceptedFindings.ts";
import { criterionWords } from "../criterionWord.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { wordFor } from "../wordLists.ts";
import { CRITERION_LIST } from "./criteriaTable.ts";
import { tableOf, type Field } from "./field.ts";
import { FINDINGS_TABLE, PLACE_FORMULAS } from "./findingsFormulas.ts";
import { listRule, rangeRule } from "./listRule.ts";

const ROWS = 120;
/** Stands for "no order given": after every number that a person types. */
const LAST = 1e15;

/** Strengths, challenges and recommendations; the last columns are live and give each accepted one its place. */
export function findingsTable(analysis: Analysis, summary: Summary, row: number): TablePlan {
  return tableOf<Finding>({
    name: FINDINGS_TABLE,
    row,
    key: ["Id"],
    filter: true,
    atLeast: ROWS,
    rows: analysis.findings,
    fields: [...chosenFields(analysis.framework), ...textFields(), ...placeFields(analysis.framework, summary)],
  });
}

function chosenFields(framework: Framework): readonly Field<Finding>[] {
  const prompts = FINDING_PROMPTS;
  const wordsOf = criterionWords(framework);
  return [
    { header: "Id", width: 24, meaning: "key", format: "text", prompt: prompts.Id, value: (one) => one.id },
    { header: "Slags", width: 18, meaning: "input", list: listRule("findingKind", "Slags", prompts.Slags), value: (one) => wordFor("findingKind", one.kind) },
    text("Tekst", 56, (one) => one.text, prompts.Tekst),
    { header: "Kriterium", width: 34, meaning: "input", list: rangeRule(CRITERION_LIST, "Kriterium", prompts.Kriterium, true), value: (one) => wordsOf(one.criterion) },
    text("Grundlag", 40, (one) => one.basis),
    { header: "Status", width: 13, meaning: "input", list: listRule("findingStatus", "Status", prompts.Status), value: (one) => wordFor("findingStatus", one.status) },
    { header: "Rækkefølge", width: 13, meaning: "input", prompt: prompts.Rækkefølge, value: (one) => one.order },
    { header: "Central", width: 10, meaning: "input", list: listRule("yes", "Central", prompts.Central), value: (one) => (one.central ? wordFor("yes", "J") : null) },
    { header: "Valg", width: 12, meaning: "input", list: listRule("choice", "Valg", prompts.Valg), value: (one) => (one.choice === null ? null : wordFor("choice", one.choice)) },
  ];
}

function textFields(): readonly Field<Finding>[] {
  return [
    text("Begrundelse for valg", 26, (one) => one.choiceReason),
    text("Evidens", 24, (one) => one.evidence.join("\n"), FINDING_PROMPTS.Evidens),
    text("Løser", 22, (one) => one.solves.join("\n"), FINDING_PROMPTS.Løser),
    text("Redskaber", 28, (one) => one.tools.join("\n"), FINDING_PROMPTS.Redskaber),
    text("Grund til rækkefølge", 20, (one) => one.orderReason, FINDING_PROMPTS["Grund til rækkefølge"]),
    text("Faktuel kommentar", 28, (one) => one.comment),
    text("Svar på kommentar", 28, (one) => one.reply),
  ];
}

function text(header: string, width: number, of: (one: Finding) => string, prompt?: string): Field<Finding> {
  return { header, width, meaning: "input", format: "text", ...(prompt !== undefined && { prompt }), value: (one) => of(one) || null };
}

function placeFields(framework: Framework, summary: Summary): readonly Field<Finding>[] {
  const places = acceptedInOrder(summary);
  const placed = new Map(places.map((one) => [one.finding, one]));
  const numbers = new Map(places.map((one, index) => [one.finding, index + 1]));
  const key = (one: Finding) => {
    const place = placed.get(one);
    return place ? placeKey(place.theme, one.kind, place.rank) : "";
  };
  return [
    { header: "Tema", width: 14, meaning: "computed", hidden: true, formula: PLACE_FORMULAS.theme, value: (one) => themeOf(framework, one.criterion)?.id ?? "" },
    { header: "Gruppe", width: 9, meaning: "computed", hidden: true, formula: PLACE_FORMULAS.group, value: (one) => placed.get(one)?.group ?? "" },
    { header: "Orden", width: 9, meaning: "computed", hidden: true, formula: PLACE_FORMULAS.order, value: (one) => one.order ?? LAST, whenBlank: LAST },
    { header: "Nr", width: 7, meaning: "computed", hidden: true, formula: PLACE_FORMULAS.number, value: (one) => numbers.get(one) ?? "" },
    { header: "Nøgle", width: 26, meaning: "computed", hidden: true, formula: PLACE_FORMULAS.key, value: key },
  ];
}
