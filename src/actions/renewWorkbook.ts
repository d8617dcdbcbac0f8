import type { Problem } from "../review/problem.ts";
import { RENEWAL_TEXTS } from "../text/danish/mending.ts";
import { notCarried } from "../workbook/mend/notCarried.ts";
import { recognise } from "../workbook/mend/recognise.ts";
import { planWorkbook } from "../workbook/planWorkbook.ts";
import type { Result, WorkbookPort } from "../workbook/port.ts";
import { findTable } from "../workbook/read/foundRows.ts";
import { CASES_TABLE } from "../workbook/tables/casesFormulas.ts";
import { withPresets } from "./withPresets.ts";

/** A workbook made anew from another. */
export interface Renewed<Book> {
  readonly book: Book;
  /** What stands in the old one and not in the new one, with the old one's sheets and cells. */
  readonly left: readonly Problem[];
}

/**
 * A new workbook with everything that can be read of one from which sheets, tables or columns of ours are gone. It is the same
 * analysis, so that files which were sent out come back to it. The old one is not touched: what people have made of their own
 * stays there. Refused as reading is, and without the list of cases: no answer could be told whose it is.
 * @param from where the old one is; its sheets of people's own may come without cells, and are then not told.
 * @param to what makes the new one.
 */
export async function renewWorkbook<Old, New>(from: Pick<WorkbookPort<Old>, "read">, book: Old, to: Pick<WorkbookPort<New>, "carryOut">): Promise<Result<Renewed<New>>> {
  const found = await from.read(book);
  if (!found.ok) return found;
  const known = recognise(found.value);
  if (!known.ok) return known;
  const { content, read } = known.value;
  if (findTable(content, CASES_TABLE) === undefined) return { ok: false, problem: { code: "missing-table", message: RENEWAL_TEXTS.noCases(CASES_TABLE) } };
  const plan = planWorkbook(withPresets(content, read.analysis), read.stamp);
  const made = await to.carryOut(plan);
  return made.ok ? { ok: true, value: { book: made.value, left: notCarried(content, plan) } } : made;
}
