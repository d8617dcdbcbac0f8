import type { FoundSheet } from "../../workbook/content.ts";
import type { Result } from "../../workbook/port.ts";
import type { ExcelSession } from "../session/excelSession.ts";
import { sendSteps } from "../session/sendSteps.ts";
import { step, type Step } from "../session/step.ts";

type Formats = NonNullable<FoundSheet["conditionalFormats"]>;

const READING = { repeatable: true, patience: 30_000 };

/**
 * The conditional formats that follow a formula, by sheet; others are people's own. One request asks which there are, another where each
 * of them holds: only Excel knows how many there are, and a format says its place by a method.
 */
export async function readFormats(session: ExcelSession, sheets: readonly string[]): Promise<Result<ReadonlyMap<string, Formats>>> {
  const asked: { readonly sheet: string; readonly formats: Excel.ConditionalFormatCollection }[] = [];
  const listing = sheets.map((sheet, index): Step =>
    step(4, null, (book) => {
      const formats = book.sheet(sheet).getRange().conditionalFormats;
      asked[index] = { sheet, formats: formats.load("items/id,items/customOrNullObject/rule/formula") };
    }),
  );
  const listed = await sendSteps(session, listing, READING);
  if (!listed.ok) return listed;
  const rules = asked.flatMap(({ sheet, formats }) =>
    formats.items.flatMap(({ id, customOrNullObject: custom }) => (custom.isNullObject ? [] : [{ sheet, id, formula: custom.rule.formula.replace(/^=/, "") }])),
  );
  const placed: Excel.RangeCollection[] = [];
  const placing = rules.map(({ sheet, id }, index): Step =>
    step(5, null, (book) => {
      placed[index] = book.sheet(sheet).getRange().conditionalFormats.getItem(id).getRanges().areas.load("items/address");
    }),
  );
  const found = await sendSteps(session, placing, READING);
  if (!found.ok) return found;
  const bySheet = new Map<string, Formats>(sheets.map((sheet) => [sheet, []]));
  for (const [index, { sheet, formula }] of rules.entries()) {
    const ranges = placed[index]?.items.map(({ address }) => address.slice(address.lastIndexOf("!") + 1)).join(" ") ?? "";
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { ranges, formula }]);
  }
  return { ok: true, value: bySheet };
}
