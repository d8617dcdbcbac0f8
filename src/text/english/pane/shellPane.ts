import type { ShellPaneTexts } from "../../danish/pane/shellPane.ts";

export const SHELL_PANE: ShellPaneTexts = {
  tabs: { course: "Course", review: "Review", findings: "Findings", overview: "Overview" },
  tabList: "Sagslup's tabs",
  fetching: "Fetching the tab …",
  name: "Sagslup",
  language: "Dansk",
  help: "Help",
  stopped: "The pane has stopped",
  stoppedHelp: "What was saved stands in the sheets. Start again here; if it happens again, tell what you did, but never send the content of a case along.",
  copyByHand: "Excel does not allow copying from here. Select the text and press Ctrl+C.",
  startAgain: "Start again",
  notADate: "Write a whole date; otherwise it is not saved.",
  holdsCpr: "This looks like a CPR number. The text is not written to the sheet. Delete the number, and use the case's pseudonym.",
};
