import type { SourceType, Summary } from "../../findings/summary.ts";
import type { ReviewInstrument } from "../../instrument/item.ts";
import { LOGGED_SOURCES, type LoggedSource } from "../../review/observation.ts";
import { CRITERION_FLAG_WORDS, PRELIMINARY_WORD } from "../../text/danish/signals.ts";
import { wordFor } from "../../text/danish/words.ts";
import { columnOf, hereIn, quoted } from "../structuredReference.ts";
import { wordReference } from "../wordLists.ts";
import { CRITERIA_TABLE } from "./criteriaTable.ts";
import { ITEM_COUNTS_TABLE } from "./itemCountFormulas.ts";
import { OBSERVATIONS_TABLE } from "./observationsTable.ts";
import { SELF_COUNTS_TABLE } from "./selfCountFormulas.ts";

export const CRITERION_SUMMARY_TABLE = "sag_beregning_kriterier";

/** Every type of source, in the order of the columns. */
export const SOURCE_TYPES: readonly SourceType[] = ["legal", "social", ...LOGGED_SOURCES, "self"];

/** The column that holds the signal of a source. */
export const SIGN_COLUMNS = {
  legal: "Jura",
  social: "Socialfagligt",
  material: "Materiale",
  "legal-material": "JuridiskMateriale",
  "theme-day": "Temadag",
  interview: "Interview",
  citizen: "Borger",
  self: "Selvevaluering",
} as const satisfies Record<SourceType, string>;

const here = (header: string) => hereIn(CRITERION_SUMMARY_TABLE, header);
const key = here("Kriterium");
const sign = (code: string) => wordReference("sign", code);

/** `IF` of the rule for a source: any − and no + … `plus`, `minus` and `both` are counts. */
function signOf(plus: string, minus: string, both: string): string {
  return `IF(${plus}+${minus}+${both}=0,"",IF(AND(${plus}>0,${minus}=0),${sign("+")},IF(AND(${minus}>0,${plus}=0),${sign("-")},${sign("±")})))`;
}

/** Legal or social review: any ▼ is −; otherwise all ▲△ is +, all ▽ is −, mixed is ±. */
export function reviewFormula(instrument: ReviewInstrument): string {
  const count = (signal: string) =>
    `COUNTIFS(${columnOf(ITEM_COUNTS_TABLE, "Instrument")},${wordReference("reviewInstrument", instrument)},` +
    `${columnOf(ITEM_COUNTS_TABLE, "Kriterium")},${key},${columnOf(ITEM_COUNTS_TABLE, "Signal")},${wordReference("signal", signal)})`;
  const strengths = `(${count("clear-strength")}+${count("strength-tendency")})`;
  const tendency = count("challenge-tendency");
  return (
    `IF(${count("clear-challenge")}>0,${sign("-")},IF(${strengths}+${tendency}=0,"",` +
    `IF(${tendency}=0,${sign("+")},IF(${strengths}=0,${sign("-")},${sign("±")}))))`
  );
}

/** Rows of the sheet Iagttagelser on this criterion from one type of source; `header` says which way they point. */
function observed(source: LoggedSource, header: string, direction: string): string {
  const column = (name: string) => columnOf(OBSERVATIONS_TABLE, name);
  const criterion = `INDEX(${columnOf(CRITERIA_TABLE, "Kriterium")},MATCH(${key},${columnOf(CRITERIA_TABLE, "Id")},0))`;
  return (
    `COUNTIFS(${column("Kilde")},${wordReference("loggedSource", source)},${column("Kriterium")},${criterion},` +
    `${column(header)},${wordReference("direction", direction)})`
  );
}

/** Interviews speak by group: the row's last column says which way its group points. */
export function loggedFormula(source: LoggedSource): string {
  const header = source === "interview" ? "Gruppens retning" : "Retning";
  return signOf(observed(source, header, "+"), observed(source, header, "-"), observed(source, header, "±"));
}

/** Ids of the criterion's items with a serious defect, separated by blanks. */
export function seriousFormula(criterion: string, summary: Summary): string {
  const items = summary.items.filter((one) => one.criterion === criterion && one.scale === "L");
  const named = items.map(({ item }) => {
    const serious = `INDEX(${columnOf(ITEM_COUNTS_TABLE, "Alvorlig")},MATCH(${quoted(item)},${columnOf(ITEM_COUNTS_TABLE, "Punkt")},0))`;
    return `IF(${serious}=1,${quoted(`${item} `)},"")`;
  });
  return named.length === 0 ? `""` : `TRIM(${named.join("&")})`;
}

const others = SOURCE_TYPES.filter((one) => one !== "self").map((one) => here(SIGN_COLUMNS[one]));
const self = here(SIGN_COLUMNS.self);
const timesSaid = (code: string) => others.map((cell) => `(${cell}=${sign(code)})`).join("+");
const [p, m, pSelf, mSelf] = [here("Plus"), here("Minus"), here("PlusMedSelv"), here("MinusMedSelv")];
const status = (code: string) => wordReference("triangulation", code);
const noSignal = [...others, self].map((cell) => `${cell}=""`).join(",");
const selfAgainst = `AND(${p}=1,${m}=0,${self}=${sign("-")}),AND(${m}=1,${p}=0,${self}=${sign("+")})`;
const [legal, social] = [here(SIGN_COLUMNS.legal), here(SIGN_COLUMNS.social)];

const pointing = ["clear-challenge", "clear-strength", "strength-tendency", "challenge-tendency"]
  .map((signal) =>
    `COUNTIFS(${columnOf(ITEM_COUNTS_TABLE, "Kriterium")},${key},${columnOf(ITEM_COUNTS_TABLE, "Foreloebig")},${quoted(PRELIMINARY_WORD)},` +
    `${columnOf(ITEM_COUNTS_TABLE, "Signal")},${wordReference("signal", signal)})`)
  .join("+");

/** The rules of findings/ in the sheet's own language. */
export const CRITERION_FORMULAS = {
  self: `INDEX(${columnOf(SELF_COUNTS_TABLE, "Signal")},MATCH(${key},${columnOf(SELF_COUNTS_TABLE, "Kriterium")},0))&""`,
  groups:
    `IF(AND(${observed("interview", "Gruppens retning", "+")}>0,${observed("interview", "Gruppens retning", "-")}>0),` +
    `${quoted(wordFor(CRITERION_FLAG_WORDS, "groups-differ"))},"")`,
  plus: timesSaid("+"),
  minus: timesSaid("-"),
  plusWithSelf: `${p}+(${self}=${sign("+")})`,
  minusWithSelf: `${m}+(${self}=${sign("-")})`,
  status:
    `IF(AND(${noSignal}),${status("not-examined")},IF(OR(AND(${p}>=1,${m}>=1),${selfAgainst}),${status("contradictory")},` +
    `IF(AND(${p}>=1,${pSelf}>=2),${status("corroborated-strength")},IF(AND(${m}>=1,${mSelf}>=2),${status("corroborated-challenge")},` +
    `IF(${pSelf}+${mSelf}=1,${status("single-source")},${status("mixed")})))))`,
  suggestion:
    `IF(OR(${here("Alvorlige")}<>"",${here("Status")}=${status("corroborated-challenge")}),${wordReference("suggestion", "challenge")},` +
    `IF(${here("Status")}=${status("corroborated-strength")},${wordReference("suggestion", "strength")},""))`,
  preliminary: `IF(${pointing}>0,1,0)`,
  view:
    `IF(AND(${self}=${sign("+")},OR(${legal}=${sign("-")},${social}=${sign("-")})),${wordReference("view", "higher")},` +
    `IF(AND(${self}=${sign("-")},OR(${legal}=${sign("+")},${social}=${sign("+")})),${wordReference("view", "lower")},""))`,
  selfOnly: `IF(AND(${self}<>"",${others.map((cell) => `${cell}=""`).join(",")}),1,0)`,
} as const;
