import type { ShellPaneTexts } from "../../danish/pane/shellPane.ts";

export const SHELL_PANE: ShellPaneTexts = {
  tabs: { course: "Course", review: "Review", findings: "Findings", overview: "Overview" },
  tabList: "Sagslup's tabs",
  name: "Sagslup",
  language: "Dansk",
  help: "Help",
};
