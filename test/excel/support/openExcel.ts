import { excelPort, type OpenWorkbook } from "../../../src/excel/excelPort.ts";
import type { Result, WorkbookPort } from "../../../src/workbook/port.ts";
import { startHost, type HostOptions, type StartedHost } from "../../../src/workbench/node/startHost.ts";

/** Excel's stand-in with a workbook open in it, and our port on it. */
export interface OpenExcel {
  readonly host: StartedHost;
  readonly port: WorkbookPort<OpenWorkbook>;
}

export function openExcel(options: HostOptions = {}): OpenExcel {
  const host = startHost(options);
  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
  return { host, port: excelPort({ newContext: () => new host.Excel.RequestContext(), pause }) };
}

/** The value of what must succeed. */
export function done<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
}

