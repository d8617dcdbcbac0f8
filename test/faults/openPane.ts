import { excelPort, OPEN_WORKBOOK, type OpenWorkbook } from "../../src/excel/excelPort.ts";
import { BookStore } from "../../src/taskpane/book/bookStore.ts";
import { PortBook } from "../../src/taskpane/book/portBook.ts";
import type { WorkbookPort } from "../../src/workbook/port.ts";
import type { Book } from "../../src/workbench/model/book.ts";
import { digest } from "../workbook/log/support.ts";
import { startHost, type StartedHost } from "../../src/workbench/node/startHost.ts";

/** The add-in beside a workbook in Excel's stand-in, as far as it goes without its looks. */
export interface OpenPane {
  readonly host: StartedHost;
  readonly port: WorkbookPort<OpenWorkbook>;
  readonly store: BookStore;
}

/** Turns of the clock in which the stand-in answers whatever it answers at all. */
const TURNS = 12;

export function openPane(book?: Book): OpenPane {
  const host = startHost(book === undefined ? {} : { book });
  const port = excelPort({ newContext: () => new host.Excel.RequestContext(), pause });
  const newStamp = () => ({ formatVersion: 1, workbookId: "prøve", created: "2026-09-01T08:00:00Z" });
  return { host, port, store: new BookStore(new PortBook(port, OPEN_WORKBOOK, { newStamp, show: () => Promise.resolve(), now: () => "2026-09-01T08:00:00Z", digest })) };
}

/** However many milliseconds are asked for: until everything that is going to happen has happened. */
async function pause(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}
