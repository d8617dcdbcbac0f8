import type { BookPaneTexts } from "../../danish/pane/bookPane.ts";

export const BOOK_PANE: BookPaneTexts = {
  opening: "Reading the workbook …",
  saving: "saving …",
  saved: "saved in the sheet",
  notSaved: "The answer is not saved",
  tryAgain: "Try again",
  readAgain: "Read the sheet again",
  dismiss: "Close",
  refused: "Sagslup cannot show this workbook",
  isPart: "The file is a part of a course",
  nothingHere: "This workbook holds no course yet",
  nothingHereHelp: "Begin under Course: set up your own, or try the example.",
};
