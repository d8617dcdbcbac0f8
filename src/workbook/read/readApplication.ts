import { APPLICATION_CRITERIA } from "../../instrument/application.ts";
import type { ApplicationAnswer } from "../../review/application.ts";
import { APPLICATION_TEXTS } from "../../text/danish/application.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import { APPLICATION_TABLE } from "../tables/applicationTable.ts";
import { findTable } from "./foundRows.ts";
import { filledRows, type ReadingDesk } from "./tableReader.ts";

const TYPED = ["Opfyldt", "Kommunen skriver", "Henvisning", "Taskforcens vurdering"] as const;

/** What is said of the application; null where the workbook has no sheet for it. A doubled row is reported, and its first one read. */
export function readApplication(desk: ReadingDesk): readonly ApplicationAnswer[] | null {
  if (findTable(desk.content, APPLICATION_TABLE) === undefined) return null;
  const seen = new Set<string>();
  return filledRows(desk, APPLICATION_TABLE, TYPED).flatMap(({ read }): readonly ApplicationAnswer[] => {
    const title = read.text("Kriterium");
    const criterion = APPLICATION_CRITERIA.find((one) => one.title.toLowerCase() === title.toLowerCase());
    if (criterion === undefined) { read.report("unknown-point", "Kriterium", APPLICATION_TEXTS.unknownTitle(title)); return []; }
    if (seen.has(criterion.id)) { read.report("doubled-id", "Kriterium", READING_TEXTS.doubledId(title)); return []; }
    seen.add(criterion.id);
    const met = criterion.kind === "minimum" ? (read.word("Opfyldt", "yes") as ApplicationAnswer["met"]) : null;
    return [{ id: criterion.id, met, account: read.text("Kommunen skriver"), reference: read.text("Henvisning"), assessment: read.text("Taskforcens vurdering") }];
  });
}
