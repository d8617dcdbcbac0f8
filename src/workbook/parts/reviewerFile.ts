import { itemsOf } from "../../instrument/items.ts";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { Analysis, Case } from "../../review/analysis.ts";
import type { Original } from "../../review/answer.ts";
import { isDouble } from "../../scoring/doubleReview.ts";
import type { SheetId } from "../../text/danish/sheets.ts";
import { planWorkbook } from "../planWorkbook.ts";
import type { SheetPlan } from "../sheetPlan.ts";
import { listNames, listsFor, listsSheet } from "../sheets/listsSheet.ts";
import type { Audience, Reviewer, Stamp } from "../stamp.ts";
import { BENEFITS_TABLE } from "../tables/benefitsTable.ts";
import { CASES_TABLE } from "../tables/casesFormulas.ts";
import { LAWYER_HEADER } from "../tables/lawyerField.ts";
import { RULES_TABLE } from "../tables/rulesTable.ts";
import { onlyCases } from "./onlyCases.ts";
import { onlyToRead, sheetIn, withColumns, withTables, type ChosenSheets } from "./chosenSheets.ts";

/** Where one of two reviewers answers. */
export interface ReviewerSheet {
  readonly instrument: ReviewInstrument;
  readonly original: Original;
  readonly sheet: SheetId;
}

export const REVIEWER_SHEETS: Readonly<Record<Reviewer, ReviewerSheet>> = {
  "legal-a": { instrument: "legal", original: "A", sheet: "legalA" },
  "legal-b": { instrument: "legal", original: "B", sheet: "legalB" },
  "social-a": { instrument: "social", original: "A", sheet: "socialA" },
  "social-b": { instrument: "social", original: "B", sheet: "socialB" },
};

export function isReviewer(audience: Audience): audience is Reviewer {
  return audience in REVIEWER_SHEETS;
}

/** The cases that the reviewer's file is about: those that two answer about in this review. */
export function casesForReviewer({ cases }: Analysis, reviewer: Reviewer): readonly Case[] {
  return cases.filter((one) => isDouble(one, REVIEWER_SHEETS[reviewer].instrument));
}

/**
 * Their cases, what they have answered themselves, and room for remarks. Nothing of the other's, and no remark: a remark in the
 * workbook is either reviewer's.
 */
export function forReviewer(analysis: Analysis, stamp: Stamp, reviewer: Reviewer): ChosenSheets {
  const { instrument, original, sheet } = REVIEWER_SHEETS[reviewer];
  const cases = casesForReviewer(analysis, reviewer).map((one) => ({ ...one, double: [instrument] }));
  const plan = planWorkbook(onlyCases(analysis, { instrument, original }, cases), stamp);
  const lists = listsFor(itemsOf(analysis.items, instrument).map(({ scale }) => scale));
  const facts = instrument === "legal" ? [caseFacts(sheetIn(plan, "cases"))] : [];
  const rules = withTables(sheetIn(plan, "rules"), (table) => withColumns(table, table.columns.map(({ header }) => header).filter((header) => header !== LAWYER_HEADER)));
  const asked = instrument === "legal" ? rules : { ...rules, tables: rules.tables.slice(0, 1) };
  return {
    sheets: [sheetIn(plan, sheet), ...facts, sheetIn(plan, "remarks"), onlyToRead(asked, "rules"), listsSheet(lists)],
    names: listNames(lists),
    changed: [CASES_TABLE, RULES_TABLE, BENEFITS_TABLE],
  };
}

/** What a lawyer needs of a case: the rule of the day too. */
const FACT_COLUMNS = ["Sag", "Ydelse", "Afgørelse", "Afgørelsesdato", "Ansøgningsdato", "Meddelelse", "Sagstype", "Alder", "Regel dengang"];

function caseFacts(sheet: SheetPlan): SheetPlan {
  return onlyToRead(withTables(sheet, (table) => withColumns(table, FACT_COLUMNS)), "cases");
}
