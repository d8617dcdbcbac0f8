import type { Summary } from "../findings/summary.ts";
import type { Analysis } from "../review/analysis.ts";

/** What every chapter is written from: what stands in the workbook, and what follows from it. */
export interface ReportBasis {
  readonly analysis: Analysis;
  readonly summary: Summary;
}
