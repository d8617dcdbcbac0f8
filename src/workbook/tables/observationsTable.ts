import { combinedSign } from "../../findings/loggedSign.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { Observation } from "../../review/observation.ts";
import { OBSERVATION_PROMPTS } from "../../text/danish/prompts.ts";
import { criterionWords } from "../criterionWord.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import { columnOf, hereIn } from "../structuredReference.ts";
import { wordFor, wordReference } from "../wordLists.ts";
import { CRITERION_LIST } from "./criteriaTable.ts";
import { tableOf } from "./field.ts";
import { listRule, rangeRule } from "./listRule.ts";

export const OBSERVATIONS_TABLE = "sag_iagttagelser";
const ROWS = 200;

/** One observation a row. The last column is live: what the row's group of interviewees says of the criterion together. */
export function observationsTable(analysis: Analysis, row: number): TablePlan {
  const { framework, observations } = analysis;
  const prompts = OBSERVATION_PROMPTS;
  const wordsOf = criterionWords(framework);
  return tableOf<Observation>({
    name: OBSERVATIONS_TABLE,
    row,
    key: ["Id"],
    filter: true,
    atLeast: ROWS,
    rows: observations,
    fields: [
      { header: "Id", width: 8, meaning: "key", format: "text", value: (one) => one.id || null },
      { header: "Kilde", width: 21, meaning: "input", list: listRule("loggedSource", "Kilde", prompts.Kilde), value: (one) => wordFor("loggedSource", one.source) },
      { header: "Gruppe", width: 18, meaning: "input", format: "text", prompt: prompts.Gruppe, value: (one) => one.group || null },
      { header: "Kriterium", width: 30, meaning: "input", list: rangeRule(CRITERION_LIST, "Kriterium", prompts.Kriterium, true), value: (one) => wordsOf(one.criterion) },
      { header: "Retning", width: 16, meaning: "input", list: listRule("direction", "Retning", prompts.Retning), value: (one) => wordFor("direction", one.direction) },
      { header: "Aspekt", width: 17, meaning: "input", list: listRule("aspect", "Aspekt", prompts.Aspekt), value: (one) => (one.aspect === null ? null : wordFor("aspect", one.aspect)) },
      { header: "Tekst", width: 60, meaning: "input", format: "text", prompt: prompts.Tekst, value: (one) => one.text || null },
      { header: "Henvisning", width: 18, meaning: "input", format: "text", prompt: prompts.Henvisning, value: (one) => one.reference || null },
      { header: "Fra", width: 7, meaning: "input", format: "text", prompt: prompts.Fra, value: (one) => one.from || null },
      { header: "Gruppens retning", width: 18, meaning: "computed", hidden: true, formula: groupSignFormula(), value: (one) => groupSignWord(one, observations) },
    ],
  });
}

function groupSignWord(one: Observation, all: readonly Observation[]): CellValue {
  if (one.source !== "interview") return "";
  const group = all.filter((other) => other.source === "interview" && other.criterion === one.criterion && other.group.toLowerCase() === one.group.toLowerCase());
  const sign = combinedSign(group.map((other) => other.direction));
  return sign && wordFor("direction", sign);
}

/** Interviews of the same group about the same criterion, by the rule for logged evidence. */
function groupSignFormula(): string {
  const here = (header: string) => hereIn(OBSERVATIONS_TABLE, header);
  const same = (header: string) => `(${columnOf(OBSERVATIONS_TABLE, header)}=${here(header)})`;
  const count = (sign: string) =>
    `SUMPRODUCT(${same("Kilde")}*${same("Kriterium")}*${same("Gruppe")}*(${columnOf(OBSERVATIONS_TABLE, "Retning")}=${wordReference("direction", sign)}))`;
  const [plus, minus, both] = [count("+"), count("-"), count("±")];
  const word = (sign: string) => wordReference("direction", sign);
  return (
    `IF(${here("Kilde")}<>${wordReference("loggedSource", "interview")},"",` +
    `IF(${plus}+${minus}+${both}=0,"",IF(AND(${plus}>0,${minus}=0),${word("+")},IF(AND(${minus}>0,${plus}=0),${word("-")},${word("±")}))))`
  );
}
