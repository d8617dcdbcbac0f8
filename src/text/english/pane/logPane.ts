import type { LogPaneTexts } from "../../danish/pane/logPane.ts";

export const LOG_PANE: LogPaneTexts = {
  title: "Log",
  help: "Sagslup writes in the workbook who gave which answer when, and what stood there before. Of texts it has the length and a print alone.",
  who: "Your initials",
  whoHint: "For the log. Without them you stand there as “ukendt” (unknown).",
  show: "Show and verify the log",
  reading: "Reading the log …",
  empty: "The log has no rows yet.",
  sound: "All rows fit together.",
  rows: (who, rows) => `${who}: ${rows === 1 ? "1 row" : `${rows} rows`}`,
  receipt: (code) => `Receipt ${code}`,
  receiptHelp: "Write the code down in the case file. The command log can later show whether anything up to that row was changed.",
  latest: "The latest rows",
  notLogged: "Not in the log",
  why: "The answer was corrected. Why? (may be skipped)",
  reasons: {
    "Tastefejl": "A slip of the key",
    "Overset i sagen": "Overlooked in the case",
    "Drøftet med en kollega": "Discussed with a colleague",
    "Vurderet på ny": "Assessed anew",
  },
};
