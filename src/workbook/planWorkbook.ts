import type { Summary } from "../findings/summary.ts";
import { summarise } from "../findings/summarise.ts";
import { isShortCourse } from "../instrument/chosenThemes.ts";
import type { Analysis } from "../review/analysis.ts";
import { absoluteRange, firstCellOf, sheetReference } from "./cellAddress.ts";
import { applicationSheets } from "./sheets/applicationSheets.ts";
import { calculationSheet } from "./sheets/calculationSheet.ts";
import { emptyLine } from "./sheets/emptyLine.ts";
import { doubleSheets } from "./sheets/doubleSheets.ts";
import { frontSheet } from "./sheets/frontSheet.ts";
import { listNames, listsSheet } from "./sheets/listsSheet.ts";
import { learningSheet } from "./sheets/learningSheet.ts";
import { reviewSheet } from "./sheets/reviewSheet.ts";
import { below, FIRST_TABLE_ROW, sheetOf } from "./sheets/sheetOf.ts";
import { selfFormSheet } from "./sheets/selfFormSheet.ts";
import { settingsSheet } from "./sheets/settingsSheet.ts";
import { summarySheet } from "./sheets/summarySheet.ts";
import type { SheetPlan, TablePlan } from "./sheetPlan.ts";
import type { NamePlan, SealPlan, WorkbookPlan } from "./workbookPlan.ts";
import type { Stamp } from "./stamp.ts";
import { benefitsTable, BENEFITS_TABLE } from "./tables/benefitsTable.ts";
import { BENEFIT_LIST, casesTable } from "./tables/casesTable.ts";
import { criteriaTable, CRITERIA_TABLE, CRITERION_LIST, themesTable } from "./tables/criteriaTable.ts";
import { findingsTable } from "./tables/findingsTable.ts";
import { frameworkTable } from "./tables/frameworkTable.ts";
import { JOINT_NAME } from "./tables/jointName.ts";
import { planSheet } from "./sheets/planSheet.ts";
import { statusTable } from "./tables/statusTable.ts";
import { observationsTable } from "./tables/observationsTable.ts";
import { remarksTable } from "./tables/remarksTable.ts";
import { respondentsTable } from "./tables/respondentsTable.ts";
import { rulesTable } from "./tables/rulesTable.ts";
import { selfAnswersTable } from "./tables/selfAnswersTable.ts";
import { settingOffset, SETTINGS_TABLE, TARGET_NAME, Z_NAME } from "./tables/settingsTable.ts";
import { sourcesTable } from "./tables/sourcesTable.ts";
import { logTables } from "./tables/logTable.ts";
import { STAMP_FIELDS, STAMP_TABLE, stampTable } from "./tables/stampTable.ts";
import { themeTextsTable } from "./tables/themeTextsTable.ts";
import { toolsTable } from "./tables/toolsTable.ts";
import { TOTALS, TOTALS_TABLE } from "./tables/totalsTable.ts";

/** The task force's workbook for an analysis: all sheets, with every computed cell as the core computes it. */
export function planWorkbook(analysis: Analysis, stamp: Stamp): WorkbookPlan {
  const summary = summarise(analysis);
  const sheets = sheetsOf(analysis, summary, stamp);
  return {
    title: `Sagslup · ${analysis.municipality}`,
    seal: { id: stamp.workbookId, ...placeOfSeal(sheets) },
    sheets,
    names: [...listNames(), ...tableNames(sheets)],
  };
}

/** The format's version: without it nobody takes the workbook for one of ours. */
function placeOfSeal(sheets: readonly SheetPlan[]): Omit<SealPlan, "id"> {
  const { sheet, table } = placeOf(sheets, STAMP_TABLE);
  return { sheet, row: table.row + 1 + STAMP_FIELDS.indexOf("format"), column: table.column + 1 };
}

function sheetsOf(analysis: Analysis, summary: Summary, stamp: Stamp): readonly SheetPlan[] {
  const row = FIRST_TABLE_ROW;
  const findings = findingsSheet(analysis, summary);
  const findingRows = findings.tables.slice(-1).flatMap(({ rows }) => rows).length;
  const others = [
    summarySheet(analysis, summary),
    ...applicationSheets(analysis),
    sheetOf("cases", { tab: "review", tables: [casesTable(analysis, row)], cells: [emptyLine(analysis, "legal", row - 1)], freezeColumns: 1 }),
    reviewSheet(analysis, "legal"),
    reviewSheet(analysis, "social"),
    ...doubleSheets(analysis),
    sheetOf("remarks", { tab: "review", tables: [remarksTable(analysis, row)], cells: [emptyLine(analysis, "legal", row - 1)], hasRows: analysis.cases.length > 0, freezeColumns: 1 }),
    learningSheet(analysis),
    selfFormSheet(analysis),
    sheetOf("selfAnswers", { tab: "self", tables: [selfAnswersTable(analysis, row)] }),
    sheetOf("respondents", { tab: "self", orientation: "portrait", tables: [respondentsTable(analysis, row)] }),
    sheetOf("sources", { tab: "evidence", tables: [sourcesTable(analysis, row)] }),
    sheetOf("observations", { tab: "evidence", tables: [observationsTable(analysis, row)], freezeColumns: 1 }),
    findings,
    ...developmentSheets(analysis, summary),
    calculationSheet(analysis, summary, findingRows),
    ...referenceSheets(analysis),
    sheetOf("stamp", { tab: "reference", visibility: "veryHidden", tables: [stampTable(analysis, stamp, row), ...logTables(row, 4)] }),
  ];
  return [frontSheet(analysis, summary, others), ...others];
}

/** The plan and the status at its end; a short course has neither. */
function developmentSheets(analysis: Analysis, summary: Summary): readonly SheetPlan[] {
  if (isShortCourse(analysis.framework)) return [];
  return [planSheet(analysis, summary), sheetOf("status", { tab: "result", tables: [statusTable(analysis, FIRST_TABLE_ROW)], freezeColumns: 1 })];
}

function findingsSheet(analysis: Analysis, summary: Summary): SheetPlan {
  const texts = themeTextsTable(analysis, FIRST_TABLE_ROW);
  const findings = findingsTable(analysis, summary, below(texts) + 1);
  return sheetOf("findings", {
    tab: "evidence", tables: [texts, findings], freezeHeader: false, freezeColumns: 1, severalPagesWide: true,
    // The findings begin on a page of their own, so that the pages beside each other show the same ones.
    breaksAfter: [findings.row - 1], repeatedRow: findings.row,
  });
}

function referenceSheets(analysis: Analysis): readonly SheetPlan[] {
  const facts = frameworkTable(analysis, FIRST_TABLE_ROW);
  const themes = themesTable(analysis, below(facts) + 1);
  const rules = rulesTable(analysis, FIRST_TABLE_ROW);
  const under = (table: TablePlan) => below(table) + 1;
  return [
    sheetOf("criteria", { tab: "reference", protected: true, freezeHeader: false, tables: [facts, themes, criteriaTable(analysis, under(themes))] }),
    sheetOf("rules", { tab: "reference", protected: true, freezeHeader: false, freezeColumns: 1, severalPagesWide: true, tables: [rules, benefitsTable(analysis, under(rules))] }),
    sheetOf("tools", { tab: "reference", tables: [toolsTable(analysis, FIRST_TABLE_ROW)] }),
    listsSheet(),
    settingsSheet(analysis),
  ];
}

/** Names of ranges inside tables, wherever the tables lie. */
function tableNames(sheets: readonly SheetPlan[]): readonly NamePlan[] {
  const settings = placeOf(sheets, SETTINGS_TABLE);
  const totals = placeOf(sheets, TOTALS_TABLE);
  const cell = (place: Place, header: string, offset: number) => rangeOf(place, header, offset, offset);
  return [
    { name: CRITERION_LIST, refersTo: wholeColumn(placeOf(sheets, CRITERIA_TABLE), "Kriterium") },
    { name: BENEFIT_LIST, refersTo: wholeColumn(placeOf(sheets, BENEFITS_TABLE), "Ydelse") },
    { name: TARGET_NAME, refersTo: cell(settings, "Værdi", settingOffset("usedTarget")) },
    { name: Z_NAME, refersTo: cell(settings, "Værdi", settingOffset("z")) },
    { name: JOINT_NAME, refersTo: cell(totals, "Værdi", TOTALS.indexOf("joint") + 1) },
  ];
}

interface Place {
  readonly sheet: string;
  readonly table: TablePlan;
}

function placeOf(sheets: readonly SheetPlan[], name: string): Place {
  for (const sheet of sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet: sheet.title, table };
  }
  throw new Error(`The plan has no table ${name}.`);
}

function wholeColumn(place: Place, header: string): string {
  return rangeOf(place, header, 1, place.table.rows.length);
}

function rangeOf({ sheet, table }: Place, header: string, first: number, last: number): string {
  const column = table.column + table.columns.findIndex((one) => one.header === header);
  const range = absoluteRange(table.row + first, table.row + last, column);
  return `${sheetReference(sheet)}!${first === last ? firstCellOf(range) : range}`;
}

