import type { Behaviour } from "../host/behaviour.ts";
import { nameBehaviours } from "./names.ts";
import { protection } from "./protection.ts";
import { range } from "./range.ts";
import { rangeFormats } from "./rangeFormat.ts";
import { tableColumnBehaviours } from "./tableColumns.ts";
import { tableBehaviours } from "./tables.ts";
import { workbookBehaviours } from "./workbook.ts";
import { worksheet } from "./worksheet.ts";
import { worksheets } from "./worksheets.ts";

/** Everything of Excel that the stand-in can do. */
export const BEHAVIOURS: readonly Behaviour<unknown>[] = [
  ...workbookBehaviours,
  worksheets,
  worksheet,
  protection,
  range,
  ...rangeFormats,
  ...tableBehaviours,
  ...tableColumnBehaviours,
  ...nameBehaviours,
];
