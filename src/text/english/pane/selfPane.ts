import type { SelfPaneTexts } from "../../danish/pane/selfPane.ts";

export const SELF_PANE: SelfPaneTexts = {
  tab: "Self-evaluation",
  who: "Who answers?",
  joint: "Joint: one answer for all of us",
  round: (round) => `round ${round}`,
  jointOverruled: "The joint answer does not count, because there are answers from individuals.",
  addRespondent: "Add a respondent",
  role: "Role",
  unit: "Unit",
  unitHint: "e.g. Voksenteam Nord. Write no names; Sagslup gives an id.",
  add: "Add",
  place: (page, pages) => `page ${page} of ${pages}`,
  answered: (answered, asked) => `${answered} of ${asked} questions answered`,
  allAnswered: "Every question is answered.",
  noQuestions: "The form is empty",
  noQuestionsHelp: "The framework has no statements for the municipality to grade. They are written on the sheet Kvalitetskriterier.",
  keyList: [
    ["1–4", "to what degree"],
    ["V", "do not know"],
    ["Enter", "next unanswered"],
    ["↑ ↓", "page before and after"],
    ["Z", "undo the latest answer"],
    ["?", "show or hide this list"],
  ],
};
