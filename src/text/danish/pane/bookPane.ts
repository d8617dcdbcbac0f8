/** What the pane says about the workbook: whether it is open, whether an answer is kept. */
export const BOOK_PANE = {
  opening: "Læser projektmappen …",
  saving: "gemmer …",
  saved: "gemt i arket",
  notSaved: "Svaret er ikke gemt",
  tryAgain: "Prøv igen",
  readAgain: "Læs arket igen",
  dismiss: "Luk",
  refused: "Sagslup kan ikke vise projektmappen",
  isPart: "Filen er en del af et forløb",
  nothingHere: "Der er intet forløb i denne projektmappe endnu",
  nothingHereHelp: "Begynd under Forløb: opret jeres eget, eller prøv med eksemplet.",
};

export type BookPaneTexts = typeof BOOK_PANE;
