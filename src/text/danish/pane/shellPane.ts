/** The pane's frame: its tabs and what stands at its foot. Tabs' words are at most 12 characters, as Office asks. */
export const SHELL_PANE = {
  tabs: { course: "Forløb", review: "Gennemgang", findings: "Vurderinger", overview: "Overblik" },
  tabList: "Sagslups faner",
  name: "Sagslup",
  language: "English",
  tooOld: "Sagslup kræver Excel 2021 eller nyere, Microsoft 365 eller Excel på nettet. Arkene i projektmappen virker også uden Sagslup.",
};

export type ShellPaneTexts = typeof SHELL_PANE;
