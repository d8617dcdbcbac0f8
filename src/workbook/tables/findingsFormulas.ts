import { FINDING_KINDS, type FindingKind } from "../../review/finding.ts";
import { keysOfList, kindNumber } from "../acceptedFindings.ts";
import { columnOf, hereIn, quoted } from "../structuredReference.ts";
import { wordReference } from "../wordLists.ts";
import { CRITERIA_TABLE, THEMES_TABLE } from "./criteriaTable.ts";

export const FINDINGS_TABLE = "sag_vurderinger";

const here = (header: string) => hereIn(FINDINGS_TABLE, header);
const all = (header: string) => columnOf(FINDINGS_TABLE, header);

const criterionAt = `MATCH(${here("Kriterium")},${columnOf(CRITERIA_TABLE, "Kriterium")},0)`;
const themeNumber = `INDEX(${columnOf(THEMES_TABLE, "Nr")},MATCH(${here("Tema")},${columnOf(THEMES_TABLE, "Id")},0))`;
/** COUNTIF of one cell stands where a comparison would hand on an error that somebody has typed. */
const is = (header: string, word: string) => `COUNTIF(${here(header)},${word})=1`;
const kind = (found: (code: (typeof FINDING_KINDS)[number]) => string, otherwise: string) =>
  FINDING_KINDS.reduceRight((rest, code) => `IF(${is("Slags", wordReference("findingKind", code))},${found(code)},${rest})`, otherwise);

/** Ids are compared as texts: digits that were typed as a number would stand before all texts. */
const earlier = `((${all("Orden")}<${here("Orden")})+(${all("Orden")}=${here("Orden")})*(${all("Id")}&""<${here("Id")}&""))`;
const doubled = `SUMPRODUCT((${all("Id")}=${here("Id")})*(ROW(${all("Id")})<ROW()))>0`;
const sameGroup = `(${all("Gruppe")}=${here("Gruppe")})`;

/**
 * Where an accepted finding stands: by theme and kind (Gruppe), then by a person's order, then by id. Plain comparisons
 * only, so the places follow when the sheet is sorted. A finding without id, with the id of a row above it, or with words
 * that nobody can read, has none.
 */
export const PLACE_FORMULAS = {
  theme:
    `IF(ISERROR(${criterionAt}),"",IF(INDEX(${columnOf(CRITERIA_TABLE, "Kriterium")},${criterionAt})=${here("Kriterium")},` +
    `INDEX(${columnOf(CRITERIA_TABLE, "Tema")},${criterionAt}),""))`,
  group:
    `IF(OR(${here("Id")}="",${here("Tema")}="",NOT(${is("Status", wordReference("findingStatus", "accepteret"))}),` +
    `${kind(() => "FALSE", "TRUE")},${doubled}),"",10*${themeNumber}+${kind((code) => String(kindNumber(code)), "0")})`,
  order: `IF(ISNUMBER(${here("Rækkefølge")}),${here("Rækkefølge")},1E+15)`,
  number: `IF(${here("Gruppe")}="","",1+SUMPRODUCT((${all("Gruppe")}<>"")*((${all("Gruppe")}<${here("Gruppe")})+${sameGroup}*${earlier})))`,
  key:
    `IF(${here("Gruppe")}="","",${here("Tema")}&"|"&${kind((code) => quoted(code), quoted(""))}&"|"&` +
    `(1+SUMPRODUCT(${sameGroup}*${earlier})))`,
} as const;

/** How many accepted findings of the kind the theme has. */
export function acceptedCountFormula(theme: string, kind: FindingKind): string {
  return `COUNTIF(${all("Nøgle")},${quoted(keysOfList(theme, kind))})`;
}
