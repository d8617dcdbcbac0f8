/** The pane's frame: its tabs and what stands at its foot. Tabs' words are at most 12 characters, as Office asks. */
export const SHELL_PANE = {
  tabs: { course: "Forløb", review: "Gennemgang", findings: "Vurderinger", overview: "Overblik" },
  tabList: "Sagslups faner",
  name: "Sagslup",
  language: "English",
  help: "Hjælp",
};

export type ShellPaneTexts = typeof SHELL_PANE;
