import type { Behaviour } from "../host/behaviour.ts";
import { chartBehaviours } from "./charts.ts";
import { conditionalFormatBehaviours } from "./conditionalFormats.ts";
import { cultureBehaviours } from "./culture.ts";
import { propertyBehaviours } from "./customProperties.ts";
import { dataValidation } from "./dataValidation.ts";
import { freezePanes } from "./freezePanes.ts";
import { functionBehaviours } from "./functions.ts";
import { nameBehaviours } from "./names.ts";
import { pageLayoutBehaviours } from "./pageLayout.ts";
import { protection } from "./protection.ts";
import { range } from "./range.ts";
import { rangeAreasBehaviours } from "./rangeAreas.ts";
import { rangeFormats } from "./rangeFormat.ts";
import { shapeBehaviours } from "./shapes.ts";
import { tableColumnBehaviours } from "./tableColumns.ts";
import { tableRowBehaviours } from "./tableRows.ts";
import { tableBehaviours } from "./tables.ts";
import { workbookBehaviours } from "./workbook.ts";
import { worksheet } from "./worksheet.ts";
import { worksheets } from "./worksheets.ts";

/** Everything of Excel that the stand-in can do. */
export const BEHAVIOURS: readonly Behaviour<unknown>[] = [
  ...workbookBehaviours,
  ...functionBehaviours,
  ...cultureBehaviours,
  worksheets,
  worksheet,
  protection,
  range,
  ...rangeAreasBehaviours,
  ...rangeFormats,
  ...tableBehaviours,
  ...tableColumnBehaviours,
  ...tableRowBehaviours,
  ...nameBehaviours,
  dataValidation,
  ...conditionalFormatBehaviours,
  freezePanes,
  ...pageLayoutBehaviours,
  ...propertyBehaviours,
  ...chartBehaviours,
  ...shapeBehaviours,
];
