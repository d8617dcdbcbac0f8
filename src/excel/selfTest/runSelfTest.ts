import type { Office } from "../session/excelSession.ts";
import { MANUAL_PROBES } from "./manualProbes.ts";
import { DONE, type Fill, type Probe, type ProbeBench, type Seen } from "./probe.ts";
import { CONTENT_PROBES } from "./probes/contentProbes.ts";
import { FORMULA_PROBES } from "./probes/formulaProbes.ts";
import { LANGUAGE_PROBES } from "./probes/languageProbes.ts";
import { LOOKS_PROBES } from "./probes/looksProbes.ts";
import { PROTECTION_PROBES } from "./probes/protectionProbes.ts";
import { PICTURE_PROBES } from "./probes/pictureProbes.ts";
import { RULE_PROBES } from "./probes/ruleProbes.ts";
import { SHEET_PROBES } from "./probes/sheetProbes.ts";
import { TABLE_PROBES } from "./probes/tableProbes.ts";

export const PROBES: readonly Probe[] = [
  ...CONTENT_PROBES, ...FORMULA_PROBES, ...LANGUAGE_PROBES, ...LOOKS_PROBES, ...PICTURE_PROBES, ...RULE_PROBES, ...SHEET_PROBES, ...TABLE_PROBES, ...PROTECTION_PROBES,
];

/** What came of one probe: as assumed, otherwise, or an error that it did not ask for. */
export interface ProbeOutcome {
  readonly id: string;
  readonly outcome: "as-assumed" | "otherwise" | "failed";
  readonly expected: Seen;
  /** What was seen, or the error's code. */
  readonly seen: Seen;
}

/** The self-test's result, to be copied; it says nothing of any workbook. */
export interface SelfTestResult {
  /** Given by Office: "PC", "Mac", "OfficeOnline", its version and language. */
  readonly excel: { readonly platform: string; readonly version: string; readonly language: string };
  readonly probes: readonly ProbeOutcome[];
  /** Not asked: a person has to (docs/selvtest.md). */
  readonly notRun: readonly string[];
}

/** The workbook holds something, so no probe was run: adding and deleting sheets clears the list of what can be undone. */
export const NOT_BLANK = "not-blank";

/** Milliseconds that one request of a probe may take. */
const PATIENCE = 10_000;

/**
 * Asks Excel everything that the stand-in assumes of it, each question on a sheet of its own that is deleted again.
 *
 * @param tell hears how many probes have been run; when it says false, no further one is begun.
 */
export async function runSelfTest(office: Office, excel: SelfTestResult["excel"], tell: (done: number, all: number) => boolean): Promise<SelfTestResult | typeof NOT_BLANK> {
  if (!(await isBlank(office))) return NOT_BLANK;
  const outcomes: ProbeOutcome[] = [];
  for (const probe of PROBES) {
    outcomes.push(await outcomeOf(office, probe, excel.language));
    if (!tell(outcomes.length, PROBES.length)) break;
  }
  return { excel, probes: outcomes, notRun: [...PROBES.slice(outcomes.length).map(({ id }) => id), ...MANUAL_PROBES] };
}

async function isBlank(office: Office): Promise<boolean> {
  const context = office.newContext();
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name");
  tables.load("count");
  names.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  return used.every(({ isNullObject }) => isNullObject) && tables.count === 0 && names.items.length === 0;
}

async function outcomeOf(office: Office, { id, ask, ...assumed }: Probe, language: string): Promise<ProbeOutcome> {
  const expected = language.startsWith("da") ? (assumed.expectedInDanish ?? assumed.expected) : assumed.expected;
  const sheetName = `Selvtest ${id}`.slice(0, 28);
  const bench = benchOn(office, sheetName);
  try {
    await sent(office, (workbook) => workbook.worksheets.add(sheetName));
    const seen = await ask(bench);
    return { id, outcome: JSON.stringify(seen) === JSON.stringify(expected) ? "as-assumed" : "otherwise", expected, seen };
  } catch (error) {
    return { id, outcome: "failed", expected, seen: codeOf(error) };
  } finally {
    await sent(office, (workbook) => clearAway(workbook.worksheets.getItem(sheetName))).catch(() => undefined);
  }
}

function clearAway(sheet: Excel.Worksheet): void {
  sheet.protection.unprotect();
  sheet.delete();
}

function benchOn(office: Office, sheetName: string): ProbeBench {
  const send = <Loaded>(fill: Fill<Loaded>): Promise<Loaded> => sent(office, (workbook) => fill(workbook.worksheets.getItem(sheetName), workbook));
  return { sheetName, send, code: (fill) => send(fill).then(() => DONE, codeOf) };
}

async function sent<Loaded>(office: Office, fill: (workbook: Excel.Workbook) => Loaded): Promise<Loaded> {
  const context = office.newContext();
  const loaded = fill(context.workbook);
  const late = office.pause(PATIENCE).then(() => Promise.reject(Object.assign(new Error(), { code: "NoAnswer" })));
  await Promise.race([context.sync(), late]);
  return loaded;
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" ? code : String(error);
}
