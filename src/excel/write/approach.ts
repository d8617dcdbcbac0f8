import type { HostRefusal } from "../../workbook/hostRefusal.ts";
import type { WorkbookPlan } from "../../workbook/workbookPlan.ts";
import { unfinishedTitle } from "../../workbook/unfinishedTitle.ts";
import { isOf, type SheetMark } from "./sheetMark.ts";
import type { Standing, StandingSheet } from "./standing.ts";

/** How to go about making a workbook, by what stands there. */
export type Approach =
  | { readonly kind: "refuse"; readonly refusal: HostRefusal }
  /** Make all of it; `clear` is what an earlier run left half, and `names` point into that or nowhere. */
  | { readonly kind: "make"; readonly clear: readonly string[]; readonly names: readonly string[] }
  /** An earlier run had checked everything: only what comes last is missing, on these sheets, in the plan's order. */
  | { readonly kind: "finish"; readonly sheets: readonly FoundAgain[] }
  | { readonly kind: "nothing" };

/** A sheet of an earlier run. */
export interface FoundAgain {
  readonly title: string;
  readonly protected: boolean;
}

/** Only what this program began and nobody can have worked in is cleared away; anything else in the way refuses the whole. */
export function approachTo(standing: Standing, plan: WorkbookPlan, workbookId: string): Approach {
  const own = standing.sheets.filter(hasMark).filter(({ mark }) => isOf(mark, workbookId));
  const checked = own.filter(({ mark }) => mark.progress !== "begun");
  const inOrder = plan.sheets.map((_, index) => own.find(({ mark }) => mark.number === index + 1));
  if (checked.length > 0 && inOrder.every((one) => one !== undefined)) return finishing(inOrder, plan);
  const clear = standing.sheets.filter(hasMark).filter(({ mark }) => mark.progress === "begun").map(({ name }) => name);
  const planned = lower(plan.names.map(({ name }) => name));
  const freed = standing.names
    .filter(({ name, formula }) => clear.some((sheet) => refersTo(formula, sheet)) || (formula.includes("#REF!") && planned.has(name.toLowerCase())))
    .map(({ name }) => name);
  const refusal = obstacle(standing, plan, clear, freed);
  return refusal === null ? { kind: "make", clear, names: freed } : { kind: "refuse", refusal };
}

function hasMark(sheet: StandingSheet): sheet is StandingSheet & { readonly mark: SheetMark } {
  return sheet.mark !== null;
}

function finishing(sheets: readonly (StandingSheet & { readonly mark: SheetMark })[], plan: WorkbookPlan): Approach {
  const done = sheets.every(({ mark, protected: isProtected }, index) => mark.progress === "done" && (isProtected || plan.sheets[index]?.protected !== true));
  return done ? { kind: "nothing" } : { kind: "finish", sheets: sheets.map(({ name, protected: isProtected }) => ({ title: name, protected: isProtected })) };
}

/** The first thing of somebody else's that has a name which the plan needs. */
function obstacle({ sheets, tables, names }: Standing, plan: WorkbookPlan, clear: readonly string[], freed: readonly string[]): HostRefusal | null {
  const titles = lower(plan.sheets.flatMap(({ title }, index) => [title, unfinishedTitle(index + 1, title)]));
  const plannedTables = lower(plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)));
  const plannedNames = lower(plan.names.map(({ name }) => name));
  const table = tables.find((one) => !clear.includes(one.sheet) && plannedTables.has(one.name.toLowerCase()));
  if (table !== undefined) return { kind: "table-in-the-way", name: table.name };
  const sheet = sheets.find((one) => !clear.includes(one.name) && titles.has(one.name.toLowerCase()));
  if (sheet !== undefined) return { kind: "sheet-in-the-way", name: sheet.name };
  const name = names.find((one) => !freed.includes(one.name) && plannedNames.has(one.name.toLowerCase()));
  return name === undefined ? null : { kind: "name-in-the-way", name: name.name };
}

function lower(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map((one) => one.toLowerCase()));
}

function refersTo(formula: string, sheet: string): boolean {
  return formula.includes(`'${sheet.replace(/'/g, "''")}'!`);
}
