/** The pane's frame: its tabs and what stands at its foot. Tabs' words are at most 12 characters, as Office asks. */
export const SHELL_PANE = {
  tabs: { course: "Forløb", review: "Gennemgang", findings: "Vurderinger", overview: "Overblik" },
  tabList: "Sagslups faner",
  fetching: "Henter fanen …",
  name: "Sagslup",
  language: "English",
  help: "Hjælp",
  stopped: "Ruden gik i stå",
  stoppedHelp: "Det, der er gemt, står i arkene. Begynd forfra her; sker det igen, så fortæl, hvad du gjorde, men send aldrig sagsindhold med.",
  copyByHand: "Excel tillader ikke kopiering herfra. Markér teksten, og tryk Ctrl+C.",
  startAgain: "Begynd forfra",
  notADate: "Skriv en hel dato, ellers bliver den ikke gemt.",
  holdsCpr: "Her står noget, der ligner et CPR-nummer. Teksten er ikke skrevet i arket. Slet nummeret, og brug sagens dæknavn.",
};

export type ShellPaneTexts = typeof SHELL_PANE;
