import type { OverviewPaneTexts } from "../../danish/pane/overviewPane.ts";

export const OVERVIEW_PANE: OverviewPaneTexts = {
  basis: ({ total, social, readSocially, interviews, selfEvaluations, observations }) =>
    [
      `${total} ${total === 1 ? "case" : "cases"}${social > 0 ? `, ${social} of them in the social review (${readSocially} read)` : ""}`,
      `${selfEvaluations} ${selfEvaluations === 1 ? "answer" : "answers"} to the self-evaluation`,
      `${interviews} ${interviews === 1 ? "interview" : "interviews"}`,
      `${observations} ${observations === 1 ? "observation" : "observations"}`,
    ].join(" · "),
  assessment: "The task force's overall assessment",
  strengths: "Strengths",
  challenges: "Challenges",
  recommendations: "The task force recommends that the municipality",
  counted: (strengths, challenges, recommendations) => `${strengths} strengths, ${challenges} challenges, ${recommendations} recommendations`,
  noFindings: "There are no accepted findings here yet.",
  criteria: "What the sources say",
  views: "The municipality's view and the review's",
  notExamined: "Not examined from outside",
  differing: "Where people see it differently",
  none: "None",
  matrix: "The sources, criterion by criterion",
  matrixHelp: "+ points to a strength, − to a challenge, ± is mixed, ○ means few answers. A blank: the source says nothing of the criterion.",
  figures: "The answers, item by item",
  counts: (answers, n) => `${answers.join(" · ")} · answers in all ${n}`,
  byCriterion: "Criterion by criterion",
  answers: (count) => `${count} ${count === 1 ? "answer" : "answers"}`,
  noText: "(no text yet)",
  central: "Among the most central",
  copy: "Copy theme",
  copied: "The theme is copied as text.",
  picture: "Put as a picture",
  pictureMade: "The picture lies on a new sheet of its own. It can be copied from there.",
  noPicture: "The picture could not be drawn. Copy the theme as text instead.",
  tools: "Tool",
  caution:
    "Few cases were reviewed, and they were not drawn at random. The numbers show what the review found in these very cases. The purpose is learning and development.",
};
