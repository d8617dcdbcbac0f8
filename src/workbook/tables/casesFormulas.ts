import type { Area } from "../../framework/framework.ts";
import type { Item, ReviewInstrument } from "../../instrument/item.ts";
import { appliesFormula } from "../applicabilityFormula.ts";
import { columnOf, hereIn, quoted } from "../structuredReference.ts";
import { wordReference } from "../wordLists.ts";
import { benefitWord } from "./benefitsTable.ts";
import { reviewTableName } from "./reviewTableName.ts";

export const CASES_TABLE = "sag_sager";

const here = (header: string) => hereIn(CASES_TABLE, header);

/** The id that look-ups find, as text also where digits were typed as a number; nothing where it holds a wildcard. */
export function caseKeyFormula(): string {
  const withoutWildcards = ["*", "?", "~"].reduce((text, sign) => `SUBSTITUTE(${text},${quoted(sign)},"")`, here("Sag"));
  return `IF(ISERROR(${here("Sag")}),"",IF(${withoutWildcards}=${here("Sag")}&"",${here("Sag")}&"",""))`;
}

/** 1 where the row is a case: it has a key, and no row above has it. */
export function isCaseFormula(): string {
  const keys = columnOf(CASES_TABLE, "Nøgle");
  const first = `MATCH(${here("Nøgle")},${keys},0)=ROW()-ROW(INDEX(${keys},1))+1`;
  return `IF(${here("Nøgle")}="",0,IF(${first},1,0))`;
}

/** Where on Sager the case stands whose id is in the given cell; an error where it is nowhere. */
export function placeOfCase(id: string): string {
  return `MATCH(${id}&"",${columnOf(CASES_TABLE, "Nøgle")},0)`;
}

/*
 * A case that people have written on Sager, or chosen for VISO there, has no row in the review until the program is used
 * again. Nobody can answer it, and it counts as unanswered all the same.
 */

const WITHOUT_ROW = { legal: "Uden juridisk række", social: "Uden socialfaglig række" } as const satisfies Record<ReviewInstrument, string>;

/** The column of Sager that is 1 where the case has no row in the review. */
export function withoutRowHeader(instrument: ReviewInstrument): string {
  return WITHOUT_ROW[instrument];
}

/** The formula in that column. */
export function withoutRowFormula(instrument: ReviewInstrument): string {
  const missing = `ISNA(MATCH(${here("Nøgle")},${columnOf(reviewTableName(instrument), "Sag")},0))`;
  const chosen = instrument === "legal" ? "" : `*COUNTIF(${here("VISO")},${wordReference("yes", "J")})`;
  return `${here("Medregnes")}${chosen}*${missing}`;
}

/** How many cases there are. */
function casesWithoutRow(instrument: ReviewInstrument): string {
  return `SUM(${columnOf(CASES_TABLE, WITHOUT_ROW[instrument])})`;
}

/** How many of them the item applies to. */
export function unansweredWithoutRow(item: Item, area: Area): string {
  return withoutRowWhere(item.instrument, appliesToCases(item, area));
}

/** How many of them one of the items of the legal review applies to. */
export function incompleteWithoutRow(items: readonly Item[], area: Area): string {
  const conditions = [...new Set(items.map((item) => appliesToCases(item, area)))];
  if (conditions.length === 0) return "0";
  return conditions.includes("1") ? casesWithoutRow("legal") : withoutRowWhere("legal", `((${conditions.join("+")})>0)`);
}

function appliesToCases(item: Item, area: Area): string {
  return appliesFormula(item, area, {
    cell: (header) => columnOf(CASES_TABLE, header),
    benefit: benefitWord,
  });
}

/** Facts of cases are read only where there are any without a row: an error typed among them would spread. */
function withoutRowWhere(instrument: ReviewInstrument, condition: string): string {
  return `IF(${casesWithoutRow(instrument)}=0,0,SUMPRODUCT(${columnOf(CASES_TABLE, WITHOUT_ROW[instrument])}*${condition}))`;
}
