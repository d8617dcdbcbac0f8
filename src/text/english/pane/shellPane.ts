import type { ShellPaneTexts } from "../../danish/pane/shellPane.ts";

export const SHELL_PANE: ShellPaneTexts = {
  tabs: { course: "Course", review: "Review", findings: "Findings", overview: "Overview" },
  tabList: "Sagslup's tabs",
  name: "Sagslup",
  language: "Dansk",
  tooOld: "Sagslup needs Excel 2021 or later, Microsoft 365 or Excel on the web. The sheets of the workbook work without Sagslup too.",
};
