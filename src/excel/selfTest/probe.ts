/** What a probe saw, as plain JSON. */
export type Seen = string | number | boolean | null | readonly Seen[];

/** A question to Excel about something that Excel's stand-in assumes, asked on a blank sheet of its own. */
export interface Probe {
  /** The assumption's id in docs/assumed-of-excel.md, or one of its own where the documentation says what to expect. */
  readonly id: string;
  /** What is seen where the assumption holds. */
  readonly expected: Seen;
  /** The same in a Danish Excel, where that is something else. */
  readonly expectedInDanish?: Seen;
  readonly ask: (bench: ProbeBench) => Promise<Seen>;
}

/** What can be done in a request of a probe. */
export type Fill<Loaded> = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => Loaded;

export interface ProbeBench {
  /** The name of the probe's own sheet. */
  readonly sheetName: string;
  /** One request. Passes Office's error. */
  readonly send: <Loaded>(fill: Fill<Loaded>) => Promise<Loaded>;
  /** One request: "done", or Office's error code. */
  readonly code: (fill: Fill<unknown>) => Promise<string>;
}

/** The request went well. */
export const DONE = "done";
