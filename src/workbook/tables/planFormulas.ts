import { MONTHS_MOST } from "../../findings/planMarks.ts";
import { PLAN_TEXTS } from "../../text/danish/plan.ts";
import { columnOf, hereIn, quoted } from "../structuredReference.ts";
import { wordReference } from "../wordLists.ts";
import { COURSE_TABLE, courseWord, type CourseFact } from "./courseTable.ts";
import { FINDINGS_TABLE } from "./findingsFormulas.ts";

export const PLAN_TABLE = "sag_plan";

const here = (header: string) => hereIn(PLAN_TABLE, header);
const found = (header: string) => columnOf(FINDINGS_TABLE, header);
const fact = (name: CourseFact) => `INDEX(${columnOf(COURSE_TABLE, "Værdi")},MATCH(${quoted(courseWord(name))},${columnOf(COURSE_TABLE, "Oplysning")},0))`;
const word = (code: string) => wordReference("activityStatus", code);

/** What a formula shows of the recommendation whose id stands in `cell`; `otherwise` where none has it. */
export function ofRecommendation(cell: string, shown: (column: (header: string) => string) => string, otherwise: string): string {
  const place = `MATCH(${cell}&"",${found("Id")},0)`;
  const column = (header: string) => `INDEX(${found(header)},${place})`;
  return `IF(${cell}="",${otherwise},IF(ISNA(${place}),${otherwise},IF(${column("Slags")}=${wordReference("findingKind", "recommendation")},${shown(column)},${otherwise})))`;
}

/** Whether the recommendation in `column` is accepted and chosen. */
const chosen = (column: (header: string) => string) =>
  `${column("Status")}=${wordReference("findingStatus", "accepteret")},${column("Valg")}=${wordReference("choice", "valgt")}`;

const late = `ISNUMBER(${fact("asOf")}),ISNUMBER(${here("Frist")}),${here("Frist")}<${fact("asOf")}`;
const open = `${here("Status")}<>${word("finished")},${here("Status")}<>${word("given-up")}`;
const [start, end, first] = [here("Start"), here("Frist"), fact("start")];
/** Whole months between the months of two dates. */
const monthsFrom = (from: string, to: string) => `(12*(YEAR(${to})-YEAR(${from}))+MONTH(${to})-MONTH(${from}))`;

export const PLAN_FORMULAS = {
  text: ofRecommendation(here("Anbefaling"), (column) => `${column("Tekst")}&""`, `""`),
  /** The recommendation that the row counts for; a row without an id counts for none. */
  worksOn: `IF(${here("Id")}="","",${here("Anbefaling")}&"")`,
  mark:
    `IF(${here("Id")}="","",` +
    `${ofRecommendation(here("Anbefaling"), (column) => `IF(AND(${late},${open},${chosen(column)}),${wordReference("planMark", "overdue")},"")`, wordReference("planMark", "unknown-recommendation"))})`,
  timeline:
    `IF(AND(ISNUMBER(${start}),ISNUMBER(${end}),ISNUMBER(${first})),` +
    `IF(AND(${end}>=${start},${start}>=${first},${monthsFrom(first, end)}<${MONTHS_MOST}),` +
    `REPT(${quoted(PLAN_TEXTS.timeline.before)},${monthsFrom(first, start)})&REPT(${quoted(PLAN_TEXTS.timeline.during)},${monthsFrom(start, end)}+1),""),"")`,
} as const;

/** How many chosen recommendations no activity works on. */
export const WITHOUT_ACTIVITY_FORMULA =
  `SUMPRODUCT((${found("Nr")}<>"")*(${found("Slags")}=${wordReference("findingKind", "recommendation")})*` +
  `(${found("Valg")}=${wordReference("choice", "valgt")})*(COUNTIF(${columnOf(PLAN_TABLE, "Arbejder med")},${found("Id")})=0))`;

/** How many activities are overdue. */
export const OVERDUE_FORMULA = `COUNTIF(${columnOf(PLAN_TABLE, "Bemærk")},${wordReference("planMark", "overdue")})`;
