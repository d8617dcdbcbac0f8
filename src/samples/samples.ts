import type { AnswerFile } from "../review/answerFile.ts";
import type { Setup } from "../review/setup.ts";
import { answers as eksempelkommuneAnswers } from "./eksempelkommune/answers.ts";
import { closing as eksempelkommuneClosing } from "./eksempelkommune/closing.ts";
import { setup as eksempelkommuneSetup } from "./eksempelkommune/setup.ts";
import { answers as koegeAnswers } from "./koege2018/answers.ts";
import { setup as koegeSetup } from "./koege2018/setup.ts";

/** An analysis as two files: what `new` makes a workbook from, and what `fill` enters into it. Plain JSON values. */
export interface Sample {
  /** Also a folder's name. */
  readonly id: string;
  /** Danish, as offered to people. */
  readonly title: string;
  readonly setup: Setup;
  readonly answers: AnswerFile;
  /** What comes in at the end of the course, two years later. Left out where the course is not known so far. */
  readonly closing?: AnswerFile;
}

export const SAMPLES: readonly Sample[] = [
  {
    id: "koege2018",
    title: "Køge Kommune 2018: to temaer af en offentliggjort analyse, gengivet med vores ord",
    setup: koegeSetup,
    answers: koegeAnswers,
  },
  {
    id: "eksempelkommune",
    title: "Eksempelkommune: et opdigtet forløb om voksne med handicap",
    setup: eksempelkommuneSetup,
    answers: eksempelkommuneAnswers,
    closing: eksempelkommuneClosing,
  },
];
