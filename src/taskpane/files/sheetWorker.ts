import type { FoundSheet, WorkbookContent } from "../../workbook/content.ts";
import type { Result } from "../../workbook/port.ts";
import type { WorkbookPlan } from "../../workbook/workbookPlan.ts";
import { xlsxPort } from "../../xlsx/xlsxPort.ts";

export type SheetJob = { readonly kind: "write"; readonly plan: WorkbookPlan } | { readonly kind: "read"; readonly file: Uint8Array };

/** A workbook that was read, as far as it can be handed from one thread to another: functions cannot. */
export type SentContent = Omit<WorkbookContent, "sheets"> & { readonly sheets: readonly Omit<FoundSheet, "isUnlocked">[] };

/** Writes and reads .xlsx files beside the pane. The library behind the writer is larger than the rest of the add-in. */
addEventListener("message", ({ data }: MessageEvent<SheetJob>) => {
  void (data.kind === "write" ? xlsxPort.carryOut(data.plan) : read(data.file)).then((done) => postMessage(done), reportError);
});

async function read(file: Uint8Array): Promise<Result<SentContent>> {
  const found = await xlsxPort.read(file);
  if (!found.ok) return found;
  return { ok: true, value: { ...found.value, sheets: found.value.sheets.map(sent) } };
}

function sent({ name, visibility, protected: isProtected, tables, validations, conditionalFormats, rows }: FoundSheet): SentContent["sheets"][number] {
  return { name, visibility, protected: isProtected, tables, validations, conditionalFormats, rows };
}
