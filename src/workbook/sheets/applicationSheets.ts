import { APPLICATION_SOURCE } from "../../instrument/application.ts";
import type { Analysis } from "../../review/analysis.ts";
import { applicationStanding } from "../../review/application.ts";
import { APPLICATION_STANDING_WORDS, APPLICATION_TEXTS } from "../../text/danish/application.ts";
import type { SheetPlan } from "../sheetPlan.ts";
import { applicationTable, STANDING_FORMULA } from "../tables/applicationTable.ts";
import { below, cellAt, FIRST_TABLE_ROW, liveCell, sheetOf } from "./sheetOf.ts";

/** The municipality's application; no sheet where the setup did not ask for one. */
export function applicationSheets({ application }: Analysis): readonly SheetPlan[] {
  if (application === null) return [];
  const table = applicationTable(application, FIRST_TABLE_ROW + 1);
  const under = below(table) + 1;
  return [
    sheetOf("application", {
      tab: "front",
      tables: [table],
      protected: true,
      freezeColumns: 1,
      cells: [
        liveCell(FIRST_TABLE_ROW - 1, 1, "subheading", STANDING_FORMULA, APPLICATION_STANDING_WORDS[applicationStanding(application)]),
        cellAt(under, 1, "note", APPLICATION_TEXTS.priority),
        cellAt(under + 1, 1, "note", APPLICATION_TEXTS.source(APPLICATION_SOURCE)),
      ],
    }),
  ];
}
