import { LOG_WORDS } from "../../text/danish/log.ts";
import type { LogRow } from "../tables/logTable.ts";

/** A row of the log as a person reads it. */
export function logLine([time, who, sheet, row, field, before, after, reason]: LogRow): string {
  return LOG_WORDS.line(time, who, [sheet, row, field].filter((one) => one !== "").join(" · "), before, after, reason);
}
