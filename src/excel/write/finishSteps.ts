import { cellAddress } from "../../workbook/cellAddress.ts";
import type { SheetPlan } from "../../workbook/sheetPlan.ts";
import type { WorkbookPlan } from "../../workbook/workbookPlan.ts";
import { step, type Step } from "../session/step.ts";
import type { FoundAgain } from "./approach.ts";
import { protectSheet } from "./protectSheet.ts";
import { sealValue } from "./seal.ts";
import { MARK_KEY, markText, type Progress } from "./sheetMark.ts";
import { typedValue } from "./typedText.ts";

/**
 * What is done when everything stands and is checked: sheets get their titles, are shown or hidden and protected, and last of
 * all the workbook its seal. In an order in which it can break off anywhere and be taken up again.
 */
export function finishSteps(plan: WorkbookPlan, workbookId: string, sheets: readonly FoundAgain[]): readonly Step[] {
  const mark = (title: string, progress: Progress, index: number): Step => markStep(title, markText({ progress, number: index + 1, workbookId }));
  const close = ({ title, protected: isProtected }: SheetPlan, index: number): readonly Step[] => [
    ...(title === plan.seal?.sheet && sheets[index]?.protected === false ? sealSteps(plan) : []),
    mark(title, "done", index),
    ...(isProtected && sheets[index]?.protected === false ? [protectStep(title)] : []),
  ];
  const closed = plan.sheets.map((sheet, index) => ({ isLast: sheet.title === plan.seal?.sheet, steps: close(sheet, index) }));
  return [
    ...sheets.map(({ title }, index) => mark(title, "checked", index)),
    ...sheets.flatMap(({ title }, index) => renameSteps(title, plan.sheets[index]?.title ?? title)),
    ...showSteps(plan),
    ...closed.filter(({ isLast }) => !isLast).flatMap(({ steps }) => steps),
    ...closed.filter(({ isLast }) => isLast).flatMap(({ steps }) => steps),
  ];
}

/** The mark of one sheet; a new one takes an old one's place. */
export function markStep(title: string, text: string): Step {
  return step(2, text, (book) => {
    book.sheet(title).customProperties.add(MARK_KEY, text);
  });
}

function renameSteps(from: string, to: string): readonly Step[] {
  if (from === to) return [];
  return [
    step(1, to, (book) => {
      book.sheet(from).name = to;
    }),
  ];
}

/** The first visible sheet comes to the front with its first cell chosen, before others are hidden. */
function showSteps({ sheets }: WorkbookPlan): readonly Step[] {
  const first = sheets.find((sheet) => sheet.visibility === "visible");
  const front = first === undefined ? [] : [step(4, null, (book) => book.sheet(first.title).getRange("A1").select())];
  const hidden = sheets.flatMap(({ title, visibility }) => {
    if (visibility === "visible") return [];
    return step(1, null, (book) => {
      book.sheet(title).visibility = visibility === "hidden" ? "Hidden" : "VeryHidden";
    });
  });
  return [...front, ...hidden];
}

function protectStep(title: string): Step {
  return step(3, null, (book) => protectSheet(book.sheet(title)));
}

function sealSteps(plan: WorkbookPlan): readonly Step[] {
  const { seal } = plan;
  if (seal === undefined) return [];
  const value = typedValue(sealValue(plan, seal), seal.sheet);
  return [
    step(2, value, (book) => {
      book.sheet(seal.sheet).getRange(cellAddress(seal.row, seal.column)).values = [[value]];
    }),
  ];
}
