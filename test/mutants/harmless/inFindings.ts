import type { Harmless } from "./harmless.ts";

const NO_DATE = "Nothing is before or after null: the comparison behind it already says no, and the types ask for the condition.";
const NO_BOUND = "Only items with the same signal are compared, and of those either all have bounds or none: null minus null is 0 too.";
const EVERY_CRITERION = "A criterion of the framework is always counted; the types cannot know it.";

export const IN_FINDINGS: readonly Harmless[] = [
  { file: "src/findings/loggedSign.ts", code: "group.toLowerCase()", mistake: "group.toUpperCase()", reason: "It only makes names alike that differ in capitals, and nobody sees the key." },
  { file: "src/findings/loggedSign.ts", code: "[]", mistake: "[\"Stryker was here\"]", reason: "A text that is no sign is not counted among the signs." },
  { file: "src/findings/planMarks.ts", code: "asOf !== null && activity.deadline !== null", mistake: "true", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "asOf !== null && activity.deadline !== null", mistake: "asOf !== null || activity.deadline !== null", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "asOf !== null", mistake: "true", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "activity.deadline !== null", mistake: "true", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "start !== null && deadline !== null", mistake: "true", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "start !== null && deadline !== null", mistake: "start !== null || deadline !== null", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "start !== null", mistake: "true", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "deadline !== null", mistake: "true", reason: NO_DATE },
  { file: "src/findings/planMarks.ts", code: "courseStart === null", mistake: "false", reason: "A course that began in 1970 lies too far off for any activity of ours: the months give null as well." },
  { file: "src/findings/sourcesInWords.ts", code: "self === undefined", mistake: "false", reason: EVERY_CRITERION },
  { file: "src/findings/summariseCriterion.ts", code: "evidence.self.find((one) => one.criterion === criterion)?.signal", mistake: "evidence.self.find(one => one.criterion === criterion).signal", reason: EVERY_CRITERION },
  { file: "src/findings/worstFirst.ts", code: "one === null || other === null", mistake: "false", reason: NO_BOUND },
  { file: "src/findings/worstFirst.ts", code: "one === null || other === null", mistake: "one === null && other === null", reason: NO_BOUND },
  { file: "src/findings/worstFirst.ts", code: "one === null", mistake: "false", reason: NO_BOUND },
  { file: "src/findings/worstFirst.ts", code: "other === null", mistake: "false", reason: NO_BOUND },
];
