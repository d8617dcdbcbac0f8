import { parseRange } from "../../workbook/cellRange.ts";
import type { NamePlan, WorkbookPlan } from "../../workbook/workbookPlan.ts";
import { step, type Step } from "../session/step.ts";
import { chartSteps } from "./chartSteps.ts";
import { contentSteps } from "./contentSteps.ts";
import { rangeOn } from "./excelRange.ts";
import { markStep } from "./finishSteps.ts";
import { formatSteps } from "./formatSteps.ts";
import { formulaSteps } from "./formulaSteps.ts";
import { pageSteps } from "./pageSteps.ts";
import { ruleSteps } from "./ruleSteps.ts";
import { markText } from "./sheetMark.ts";
import type { StagedSheet } from "./stagedSheet.ts";
import { tableSteps } from "./tableSteps.ts";

/** What an earlier run left half goes: names first, since they point into the sheets. */
export function clearSteps(names: readonly string[], sheets: readonly string[]): readonly Step[] {
  return [
    ...names.map((name) => step(2, name, (book) => book.workbook.names.getItem(name).delete())),
    ...sheets.map((title) => step(2, title, (book) => { book.deleteSheet(title); })),
  ];
}

/** Makes every sheet but for what comes last. Tables stand before names, and names before the formulas and lists that use them. */
export function stageSteps(plan: WorkbookPlan, workbookId: string, sheets: readonly StagedSheet[]): readonly Step[] {
  return [
    ...sheets.flatMap(({ title }, index) => [addStep(title), markStep(title, markText({ progress: "begun", number: index + 1, workbookId }))]),
    ...sheets.flatMap((sheet) => [...contentSteps(sheet), ...tableSteps(sheet.title, sheet.plan)]),
    ...plan.names.map((name) => nameStep(name, sheets)),
    ...sheets.flatMap(formulaSteps),
    ...sheets.flatMap((sheet) => [...formatSteps(sheet), ...ruleSteps(sheet.title, sheet.plan), ...pageSteps(sheet), ...chartSteps(sheet.title, sheet.plan)]),
  ];
}

function addStep(title: string): Step {
  return step(2, title, (book) => {
    book.workbook.worksheets.add(title);
  });
}

/** By the range itself, so that the name goes with the sheet when it gets its title. */
function nameStep({ name, refersTo }: NamePlan, sheets: readonly StagedSheet[]): Step {
  const target = targetOf(refersTo, sheets);
  if (target === null) throw new RangeError(`Name ${name} refers to ${refersTo}, which is no range of the plan`);
  return step(3, name, (book) => {
    book.workbook.names.add(name, rangeOn(book, target.title, target.range));
  });
}

/** "'Lister'!$A$5:$A$9" as the sheet while it is being made, and the range on it. */
function targetOf(refersTo: string, sheets: readonly StagedSheet[]) {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo);
  const title = (match?.[1] ?? match?.[2] ?? "").replace(/''/g, "'");
  const sheet = sheets.find((one) => one.plan.title === title);
  const range = parseRange(match?.[3] ?? "");
  return sheet === undefined || range === null ? null : { title: sheet.title, range };
}
