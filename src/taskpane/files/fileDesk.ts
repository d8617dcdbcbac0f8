import { createContext, useContext } from "react";
import type { CalendarPlan } from "../../document/courseCalendar.ts";
import type { DocumentPlan } from "../../document/documentPlan.ts";
import type { WorkbookPort } from "../../workbook/port.ts";

/** How files come into the pane and leave it. index.tsx makes one of workers and Excel; the pane knows no more of them. */
export interface FileDesk {
  /** .xlsx files. What is read has values, and not which cells are locked: enough for answers, not for checking or mending. */
  readonly port: Pick<WorkbookPort<Uint8Array>, "carryOut" | "read">;
  writeWord(plan: DocumentPlan): Promise<Uint8Array>;
  /** @param stamp ISO date, the calendar's moment of writing. */
  writeCalendar(plan: CalendarPlan, stamp: string): Promise<Uint8Array>;
  /** Opens a workbook without a name beside this one. "downloaded": Excel would not, and the file lies with the downloads. */
  openWorkbook(name: string, file: Uint8Array): Promise<"opened" | "downloaded">;
  /** Gives the file to the browser, or to the webview that Excel shows the pane in. */
  download(name: string, file: Uint8Array): void;
}

export const FileDeskContext = createContext<FileDesk | null>(null);

/** The desk of this pane. Throws outside of FileDeskContext: the pane was put together wrongly. */
export function useFileDesk(): FileDesk {
  const desk = useContext(FileDeskContext);
  if (desk === null) throw new Error("No FileDeskContext above this component.");
  return desk;
}
