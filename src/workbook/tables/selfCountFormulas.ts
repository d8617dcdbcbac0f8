import { GROUP_FROM } from "../../scoring/thresholds.ts";
import { SELF_FLAG_WORDS } from "../../text/danish/signals.ts";
import { wordFor } from "../../text/danish/words.ts";
import { columnOf, hereIn, quoted } from "../structuredReference.ts";
import { wordReference } from "../wordLists.ts";
import { SELF_ANSWERS_TABLE } from "./selfAnswersTable.ts";
import { SELF_FORM_TABLE } from "./selfFormTableName.ts";
import { JOINT_NAME } from "./jointName.ts";

export const SELF_COUNTS_TABLE = "sag_beregning_selv";
export const SELF_GRADES = ["4", "3", "2", "1"] as const;
export type SelfGrade = (typeof SELF_GRADES)[number];
export type CountedGroup = "leaders" | "staff";

const here = (header: string) => hereIn(SELF_COUNTS_TABLE, header);

/** The column that counts a grade, of everybody or of one group. */
export function gradeColumn(grade: SelfGrade, group: CountedGroup | null): string {
  return `${group === null ? "Svar" : group === "leaders" ? "Ledere" : "Medarbejdere"}${grade}`;
}

/** How many gave an answer to the criterion's statement in round 1; the joint form speaks where it counts. */
function timesAnswered(code: string, group: CountedGroup | null): string {
  const answer = (header: string) => columnOf(SELF_ANSWERS_TABLE, header);
  const form = (header: string) => columnOf(SELF_FORM_TABLE, header);
  const word = wordReference("selfGrade", code);
  const statement = wordReference("selfPart", "grade");
  const ofGroup = group === null ? "" : `,${answer("Gruppe")},${wordReference("respondentGroup", group)}`;
  const individual =
    `COUNTIFS(${answer("Medregnes")},1,${answer("Punkt")},${here("Kriterium")},${answer("Del")},${statement},${answer("Svar")},${word}${ofGroup})`;
  if (group !== null) return individual;
  const joint = `COUNTIFS(${form("Punkt")},${here("Kriterium")},${form("Del")},${statement},${form("Svar")},${word})`;
  return `IF(${JOINT_NAME}=1,${joint},${individual})`;
}

/** Counts of one grade. */
export function gradeFormula(grade: SelfGrade, group: CountedGroup | null): string {
  return timesAnswered(grade, group);
}

const counts = (group: CountedGroup | null) => SELF_GRADES.map((grade) => here(gradeColumn(grade, group)));
const total = (group: CountedGroup | null) => `(${counts(group).join("+")})`;

/** The lower median by cumulated counts: no half grade ever comes out. */
function medianFormula(group: CountedGroup | null, n: string): string {
  const [, three, two, one] = counts(group);
  return `IF(${n}=0,"",IF(2*${one}>=${n},1,IF(2*(${one}+${two})>=${n},2,IF(2*(${one}+${two}+${three})>=${n},3,4))))`;
}

/** Both groups are several people, and so is whoever could be reckoned by subtraction. */
const groupsShown =
  `AND(${total("leaders")}>=${GROUP_FROM},${total("staff")}>=${GROUP_FROM},` +
  `OR(${here("n")}=${total("leaders")}+${total("staff")},${here("n")}-${total("leaders")}-${total("staff")}>=${GROUP_FROM}))`;

const shownMedian = (group: CountedGroup) => `IF(${groupsShown},${medianFormula(group, total(group))},"")`;

/** The group's lower median is 3 or 4: fewer than half gave 1 or 2. */
const good = (group: CountedGroup) => {
  const [, , two, one] = counts(group);
  return `(2*(${one}+${two})<${total(group)})`;
};

const flag = (code: (typeof SELF_FLAG_WORDS)[number]["code"], holds: string) =>
  `IF(${holds},${quoted(wordFor(SELF_FLAG_WORDS, code))},"")`;

const [four, three, two, one] = SELF_GRADES.map((grade) => here(gradeColumn(grade, null)));
const sign = (code: string) => wordReference("sign", code);

/** The rules of scoring/ for the self-evaluation, in the sheet's own language. */
export const SELF_FORMULAS = {
  n: total(null),
  notKnown: timesAnswered("VI", null),
  median: medianFormula(null, here("n")),
  leaders: shownMedian("leaders"),
  staff: shownMedian("staff"),
  spread: flag("spread", `AND(${JOINT_NAME}=0,OR(AND(${four}>0,${one}+${two}>0),AND(${three}>0,${one}>0)))`),
  "perspective-gap": flag(
    "perspective-gap",
    `AND(${JOINT_NAME}=0,${total("leaders")}>=${GROUP_FROM},${total("staff")}>=${GROUP_FROM},${good("leaders")}<>${good("staff")})`,
  ),
  "not-known": flag("not-known", `AND(${here("VedIkke")}>=2,3*${here("VedIkke")}>=${here("n")}+${here("VedIkke")})`),
  few: flag("few", `AND(${JOINT_NAME}=0,${here("n")}<${GROUP_FROM})`),
  signal:
    `IF(${here("n")}=0,"",IF(${here("Median")}<=2,${sign("-")},` +
    `IF(AND(3*(${one}+${two})<=${here("n")},${here("Perspektivforskel")}="",${here("IkkeKendt")}=""),${sign("+")},${sign("±")})))`,
} as const;

export type SelfFormula = keyof typeof SELF_FORMULAS;
