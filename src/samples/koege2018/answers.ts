import type { AnswerFile } from "../../review/answerFile.ts";
import { findings } from "./findings.ts";
import { observations } from "./observations.ts";
import { respondents, selfAnswers } from "./selfEvaluation.ts";
import { sources } from "./sources.ts";
import { themes } from "./themes.ts";

/** Chapters 2 and 3 of the published report as evidence and findings. Facts are the report's, sentences are ours. */
export const answers: AnswerFile = { answers: selfAnswers, respondents, sources, observations, findings, themes };
