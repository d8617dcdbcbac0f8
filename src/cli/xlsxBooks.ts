import { adoptSheets } from "../actions/adoptFramework.ts";
import { checkBook } from "../actions/checkBook.ts";
import { makeExport } from "../actions/makeExport.ts";
import { openAnalysis } from "../actions/openAnalysis.ts";
import { renewWorkbook } from "../actions/renewWorkbook.ts";
import { repairWorkbook } from "../actions/repairWorkbook.ts";
import { findPersonalData } from "../privacy/findPersonalData.ts";
import { verifyLog } from "../workbook/log/verifyLog.ts";
import { readReturn } from "../workbook/parts/readReturn.ts";
import { planRespondentFile } from "../workbook/parts/respondentFile.ts";
import { planWorkbook } from "../workbook/planWorkbook.ts";
import { readLiveSummary } from "../workbook/read/readLiveSummary.ts";
import { scanWorkbook, shownPart } from "../workbook/scanWorkbook.ts";
import { readLooseTexts } from "../xlsx/read/readLooseTexts.ts";
import { xlsxPort } from "../xlsx/xlsxPort.ts";
import type { Books } from "./books.ts";
import { sha256 } from "./sha256.ts";

/** Workbooks as .xlsx files: where the core's sheets meet the adapter that carries them out. */
export const xlsxBooks: Books = {
  create: (analysis, stamp) => xlsxPort.carryOut(planWorkbook(analysis, stamp)),
  async framework(file) {
    const found = await xlsxPort.read(file);
    return found.ok ? adoptSheets(found.value) : { ok: false, problems: [found.problem] };
  },
  open: (file) => openAnalysis(xlsxPort, file),
  async liveSummary(file) {
    const found = await xlsxPort.read(file);
    return found.ok ? readLiveSummary(found.value) : found;
  },
  async check(file) {
    const found = await xlsxPort.read(file);
    return found.ok ? checkBook(found.value, sha256) : found;
  },
  async log(file) {
    const found = await xlsxPort.read(file);
    return found.ok ? verifyLog(found.value, sha256) : found;
  },
  async scan(file) {
    const found = await xlsxPort.read(file);
    if (!found.ok) return found;
    const loose = readLooseTexts(file, found.value);
    if (!loose.ok) return loose;
    return { ok: true, value: { found: scanWorkbook(found.value, loose.value.texts, findPersonalData), notSearched: loose.value.notSearched.map(shownPart) } };
  },
  respondentFile: (origin, respondent) => xlsxPort.carryOut(planRespondentFile(origin, respondent)),
  exportFile: (origin, audience) => makeExport(xlsxPort, origin, audience),
  async readReturn(file, origin) {
    const found = await xlsxPort.read(file);
    return found.ok ? readReturn(found.value, origin) : found;
  },
  repair: (file) => repairWorkbook(xlsxPort, file),
  renew: (file) => renewWorkbook(xlsxPort, file, xlsxPort),
};
