import { cprIn } from "../privacy/findCpr.ts";
import { mustBeStopped } from "../privacy/personalData.ts";
import type { Analysis } from "../review/analysis.ts";
import type { Problem } from "../review/problem.ts";
import { ABOUT_TEXTS } from "../text/danish/about.ts";
import { casesForViso, planExport } from "../workbook/parts/exportFile.ts";
import { casesForReviewer, isReviewer } from "../workbook/parts/reviewerFile.ts";
import type { Origin } from "../workbook/parts/readPart.ts";
import type { Result, WorkbookPort } from "../workbook/port.ts";
import { scanWorkbook, type FoundPersonalData } from "../workbook/scanWorkbook.ts";
import type { Audience } from "../workbook/stamp.ts";

/** A workbook for somebody who is not to have the whole one. */
export interface Exported<Book> {
  readonly file: Book;
  /** Titles of the sheets that it holds. */
  readonly sheets: readonly string[];
  /** CPR numbers in it, as it was read again; with any of them it must not be sent. */
  readonly personal: readonly FoundPersonalData[];
}

/** Makes the file for somebody; refused where it would hold nothing ("none-chosen", "none-double"). */
export async function makeExport<Book>(port: Pick<WorkbookPort<Book>, "carryOut" | "read">, origin: Origin, audience: Audience): Promise<Result<Exported<Book>>> {
  const nothing = nothingFor(origin.analysis, audience);
  if (nothing !== null) return { ok: false, problem: nothing };
  const plan = planExport(origin, audience);
  const made = await port.carryOut(plan);
  if (!made.ok) return made;
  const found = await port.read(made.value, "values");
  if (!found.ok) return found;
  const personal = scanWorkbook(found.value, [], cprIn).filter(mustBeStopped);
  return { ok: true, value: { file: made.value, sheets: plan.sheets.map((one) => one.title), personal } };
}

function nothingFor(analysis: Analysis, audience: Audience): Problem | null {
  if (audience === "viso" && casesForViso(analysis).length === 0) return { code: "none-chosen", message: ABOUT_TEXTS.noneChosen };
  if (isReviewer(audience) && casesForReviewer(analysis, audience).length === 0) return { code: "none-double", message: ABOUT_TEXTS.noneDouble };
  return null;
}
