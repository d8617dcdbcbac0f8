import type { PrintEdit, WorkbookContent } from "./content.ts";
import { foundSheetOf } from "./foundSheetOf.ts";
import { pageSetup } from "./looks/pageSetup.ts";
import type { SheetPlan } from "./sheetPlan.ts";

/** What is to be printed of `after` where it is something else than of `before`; of sheets that lie as they were planned. */
export function printEdits(content: WorkbookContent, before: readonly SheetPlan[], after: readonly SheetPlan[]): readonly PrintEdit[] {
  const areasOf = (sheet: SheetPlan | undefined) => (sheet?.print.stretches === undefined && sheet?.print.extent === undefined ? [] : pageSetup(sheet).printAreas);
  return after.flatMap((sheet): readonly PrintEdit[] => {
    const areas = areasOf(sheet);
    const known = areasOf(before.find(({ title }) => title === sheet.title));
    const found = foundSheetOf(content, sheet);
    return found === undefined || areas.join() === known.join() ? [] : [{ sheet: found.name, areas }];
  });
}
