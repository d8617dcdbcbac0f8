import { cprIn } from "../privacy/findCpr.ts";
import { mustBeStopped } from "../privacy/personalData.ts";
import { ABOUT_TEXTS } from "../text/danish/about.ts";
import { casesForViso, planExport } from "../workbook/parts/exportFile.ts";
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

/** Makes the file for the municipality, its leaders or VISO; refused where it would hold nothing ("none-chosen"). */
export async function makeExport<Book>(port: Pick<WorkbookPort<Book>, "carryOut" | "read">, origin: Origin, audience: Audience): Promise<Result<Exported<Book>>> {
  if (audience === "viso" && casesForViso(origin.analysis).length === 0) return { ok: false, problem: { code: "none-chosen", message: ABOUT_TEXTS.noneChosen } };
  const plan = planExport(origin, audience);
  const made = await port.carryOut(plan);
  if (!made.ok) return made;
  const found = await port.read(made.value, "values");
  if (!found.ok) return found;
  const personal = scanWorkbook(found.value, [], cprIn).filter(mustBeStopped);
  return { ok: true, value: { file: made.value, sheets: plan.sheets.map((one) => one.title), personal } };
}
