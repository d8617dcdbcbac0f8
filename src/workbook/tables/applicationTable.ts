import { APPLICATION_CRITERIA, type ApplicationCriterion } from "../../instrument/application.ts";
import type { ApplicationAnswer, ApplicationStanding } from "../../review/application.ts";
import { APPLICATION_KIND_WORDS, APPLICATION_PROMPTS, APPLICATION_STANDING_WORDS } from "../../text/danish/application.ts";
import type { TablePlan } from "../sheetPlan.ts";
import { columnOf, quoted } from "../structuredReference.ts";
import { wordFor, wordReference } from "../wordLists.ts";
import { tableOf, type Field } from "./field.ts";
import { listRule } from "./listRule.ts";

export const APPLICATION_TABLE = "sag_ansoegning";

type Criterion = ApplicationCriterion;

/** A row for each criterion of the application. Only a minimum has a cell to answer in; what people write of the others is text. */
export function applicationTable(answers: readonly ApplicationAnswer[], row: number): TablePlan {
  const answerTo = ({ id }: Criterion) => answers.find((one) => one.id === id);
  const text = (header: keyof typeof APPLICATION_PROMPTS, width: number, of: (one: ApplicationAnswer) => string): Field<Criterion> => ({
    header, width, meaning: "input", format: "text", unlocked: true, prompt: APPLICATION_PROMPTS[header],
    value: (one) => { const answer = answerTo(one); return answer === undefined ? null : of(answer) || null; },
  });
  return tableOf<Criterion>({
    name: APPLICATION_TABLE,
    row,
    key: ["Kriterium"],
    rows: APPLICATION_CRITERIA,
    fields: [
      { header: "Kriterium", width: 20, meaning: "key", value: (one) => one.title },
      { header: "Slags", width: 12, meaning: "text", value: (one) => APPLICATION_KIND_WORDS[one.kind] },
      { header: "Spørgsmål", width: 40, meaning: "text", value: (one) => one.question },
      {
        header: "Opfyldt", width: 10, meaning: "text",
        rowOwn: (one) => (one.kind === "minimum" ? { meaning: "answer", unlocked: true, list: listRule("yes", "Opfyldt", APPLICATION_PROMPTS.Opfyldt) } : {}),
        value: (one) => { const met = answerTo(one)?.met ?? null; return met === null ? null : wordFor("yes", met); },
      },
      text("Kommunen skriver", 44, (one) => one.account),
      text("Henvisning", 22, (one) => one.reference),
      text("Taskforcens vurdering", 44, (one) => one.assessment),
    ],
  });
}

/** How many of the minimum criteria are said to be met ("J") or not ("N"). */
const saidOfMinimum = (code: "J" | "N") =>
  `SUMPRODUCT((${columnOf(APPLICATION_TABLE, "Slags")}=${quoted(APPLICATION_KIND_WORDS.minimum)})*(${columnOf(APPLICATION_TABLE, "Opfyldt")}=${wordReference("yes", code)}))`;

const MINIMUM = APPLICATION_CRITERIA.filter((one) => one.kind === "minimum").length;
const said = (standing: ApplicationStanding) => quoted(APPLICATION_STANDING_WORDS[standing]);

/** The standing of the application, live. */
export const STANDING_FORMULA =
  `IF(${saidOfMinimum("N")}>0,${said("not-considered")},IF(${saidOfMinimum("J")}=${MINIMUM},${said("considered")},${said("open")}))`;
