import { adoptSheets } from "../actions/adoptFramework.ts";
import { repairWorkbook } from "../actions/repairWorkbook.ts";
import { checkWorkbook } from "../workbook/checkWorkbook.ts";
import { editsBetween } from "../workbook/editsBetween.ts";
import { planExport } from "../workbook/parts/exportFile.ts";
import { readReturn } from "../workbook/parts/readReturn.ts";
import { planRespondentFile } from "../workbook/parts/respondentFile.ts";
import { planWorkbook } from "../workbook/planWorkbook.ts";
import type { Result } from "../workbook/port.ts";
import { readAnalysis } from "../workbook/read/readAnalysis.ts";
import { readLiveSummary } from "../workbook/read/readLiveSummary.ts";
import { xlsxPort } from "../xlsx/xlsxPort.ts";
import type { Books, OpenBook } from "./books.ts";

/** Workbooks as .xlsx files: where the core's sheets meet the adapter that carries them out. */
export const xlsxBooks: Books = {
  create: (analysis, stamp) => xlsxPort.carryOut(planWorkbook(analysis, stamp)),
  async framework(file) {
    const found = await xlsxPort.read(file);
    return found.ok ? adoptSheets(found.value) : { ok: false, problems: [found.problem] };
  },
  open: openBook,
  async liveSummary(file) {
    const found = await xlsxPort.read(file);
    return found.ok ? readLiveSummary(found.value) : found;
  },
  async check(file) {
    const found = await xlsxPort.read(file);
    return found.ok ? checkWorkbook(found.value) : found;
  },
  respondentFile: (origin, respondent) => xlsxPort.carryOut(planRespondentFile(origin, respondent)),
  async exportFile(origin, audience) {
    const plan = planExport(origin, audience);
    const made = await xlsxPort.carryOut(plan);
    return made.ok ? { ok: true, value: { file: made.value, sheets: plan.sheets.map((one) => one.title) } } : made;
  },
  async readReturn(file, origin) {
    const found = await xlsxPort.read(file);
    return found.ok ? readReturn(found.value, origin) : found;
  },
  repair: (file) => repairWorkbook(xlsxPort, file),
};

async function openBook(file: Uint8Array): Promise<Result<OpenBook>> {
  const found = await xlsxPort.read(file);
  if (!found.ok) return found;
  const read = readAnalysis(found.value);
  if (!read.ok) return read;
  const { analysis, stamp, problems } = read.value;
  return {
    ok: true,
    value: {
      analysis,
      stamp,
      problems,
      withAnalysis: (after) => xlsxPort.edit(file, editsBetween(found.value, analysis, after, stamp)),
    },
  };
}
