import { APPLICATION_CRITERIA } from "../../instrument/application.ts";
import type { Analysis } from "../../review/analysis.ts";
import { APPLICATION_TEXTS } from "../../text/danish/application.ts";
import { APPLICATION_TABLE } from "../tables/applicationTable.ts";
import type { CheckDesk } from "./checkDesk.ts";

/** Each minimum of the application that is not met, or of which nobody has said whether it is. */
export function checkApplication(desk: CheckDesk, { application }: Analysis): void {
  if (application === null) return;
  for (const { id, title } of APPLICATION_CRITERIA.filter((one) => one.kind === "minimum")) {
    const place = desk.place(APPLICATION_TABLE, [["Kriterium", title]], "Opfyldt");
    const met = application.find((one) => one.id === id)?.met ?? null;
    if (met === null) desk.report("minimum-open", place, APPLICATION_TEXTS.minimumOpen(title));
    if (met === "N") desk.report("minimum-not-met", place, APPLICATION_TEXTS.minimumNotMet(title));
  }
}
