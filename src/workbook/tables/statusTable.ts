import { activitiesOn } from "../../findings/planMarks.ts";
import type { Analysis } from "../../review/analysis.ts";
import type { PlannedActivity, StatusRemark } from "../../review/plan.ts";
import type { Finding } from "../../review/finding.ts";
import { STATUS_PROMPTS } from "../../text/danish/plan.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import { columnOf, hereIn } from "../structuredReference.ts";
import { wordFor, wordReference } from "../wordLists.ts";
import { tableOf, type Field } from "./field.ts";
import { ofRecommendation, PLAN_TABLE } from "./planFormulas.ts";

export const STATUS_TABLE = "sag_status";
/** A page of places: a row with a formula is printed whatever it shows. */
const ROWS = 20;
const KEY = "Anbefaling";

/** Recommendation ↔ activities ↔ account ↔ remark: what the status report is written from. */
export function statusTable(analysis: Analysis, row: number): TablePlan {
  const finding = new Map(analysis.findings.filter((one) => one.kind === "recommendation").map((one) => [one.id.toLowerCase(), one]));
  return tableOf<StatusRemark>({
    name: STATUS_TABLE,
    row,
    key: [KEY],
    filter: true,
    atLeast: ROWS,
    rows: analysis.statusRemarks,
    fields: [
      { header: KEY, width: 14, meaning: "key", format: "text", prompt: STATUS_PROMPTS.Anbefaling, value: (one) => one.id },
      looked("Tekst", 44, finding, (one) => one.text),
      looked("Valg", 12, finding, (one) => (one.choice === null ? "" : wordFor("choice", one.choice))),
      counted("Aktiviteter", analysis, () => true, ""),
      counted("Gennemført", analysis, (one) => one.status === "finished", `*(${columnOf(PLAN_TABLE, "Status")}=${wordReference("activityStatus", "finished")})`),
      text("Redegørelse", (one) => one.account),
      text("Bemærkning", (one) => one.remark),
      text("Næste fokus", (one) => one.focus),
    ],
  });
}

const here = hereIn(STATUS_TABLE, KEY);

function looked(header: "Tekst" | "Valg", width: number, findings: ReadonlyMap<string, Finding>, of: (one: Finding) => CellValue): Field<StatusRemark> {
  return {
    header, width, meaning: "computed",
    formula: ofRecommendation(here, (column) => `${column(header)}&""`, `""`),
    value: ({ id }) => { const found = findings.get(id.toLowerCase()); return found === undefined ? "" : of(found); },
  };
}

/** How many activities work on it, of those that `isMeant`; `condition` says the same to the sheet. */
function counted(header: string, { plan }: Analysis, isMeant: (one: PlannedActivity) => boolean, condition: string): Field<StatusRemark> {
  return {
    header, width: 12, meaning: "computed", format: "integer",
    formula: `IF(${here}="","",SUMPRODUCT((${columnOf(PLAN_TABLE, "Arbejder med")}=${here}&"")*1${condition}))`,
    value: ({ id }) => activitiesOn(id, plan).filter(isMeant).length,
  };
}

function text(header: keyof typeof STATUS_PROMPTS, of: (one: StatusRemark) => string): Field<StatusRemark> {
  return { header, width: 40, meaning: "input", format: "text", prompt: STATUS_PROMPTS[header], value: (one) => of(one) || null };
}
