import type { OverviewPaneTexts } from "../../danish/pane/overviewPane.ts";

export const OVERVIEW_PANE: OverviewPaneTexts = {
  basis: (cases, social, respondents, observations) =>
    [
      `${cases} ${cases === 1 ? "case" : "cases"}${social > 0 ? `, ${social} of them in the social review` : ""}`,
      `${respondents} ${respondents === 1 ? "answer" : "answers"} to the self-evaluation`,
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
  none: "None",
  copy: "Copy theme",
  copied: "The theme is copied as text.",
  copyByHand: "Excel does not allow copying from here. Select the text and press Ctrl+C.",
  tools: "Tool",
  caution:
    "Few cases were reviewed, and they were not drawn at random. The numbers show what the review found in these very cases. The purpose is learning and development.",
};
