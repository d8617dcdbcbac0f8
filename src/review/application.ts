import { APPLICATION_CRITERIA } from "../instrument/application.ts";

/** What is said of one criterion of the application. A text that is not there is "". */
export interface ApplicationAnswer {
  /** Id of the criterion. */
  readonly id: string;
  /** Whether a minimum is met, as a person says; null where nobody has said, and always where it is no minimum. */
  readonly met: "J" | "N" | null;
  /** What the municipality writes in its application. */
  readonly account: string;
  /** Where it stands: "bilag 1, referat fra 12. maj". */
  readonly reference: string;
  /** What the task force says to it. */
  readonly assessment: string;
}

export type ApplicationStanding = "not-considered" | "open" | "considered";

/** Whether the application can be considered: one minimum that is not met is enough to stop it, and nothing else is. */
export function applicationStanding(answers: readonly ApplicationAnswer[]): ApplicationStanding {
  const minimum = APPLICATION_CRITERIA.filter((one) => one.kind === "minimum").map(({ id }) => answers.find((one) => one.id === id)?.met);
  if (minimum.includes("N")) return "not-considered";
  return minimum.every((met) => met === "J") ? "considered" : "open";
}
