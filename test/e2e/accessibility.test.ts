import { createAnalysis } from "../../src/actions/createAnalysis.ts";
import { enterAnswers } from "../../src/actions/enterAnswers.ts";
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import type { Setup } from "../../src/review/setup.ts";
import { SAMPLES } from "../../src/samples/samples.ts";
import { lintAccessibility } from "../../src/xlsx/lint/lintAccessibility.ts";
import { randomAnalysis } from "../oracle/randomAnalysis.ts";
import { unpacked } from "../xlsx/support/unpacked.ts";
import { made, taken } from "./handling/books.ts";

/** Of the random analyses the first with the most cases. */
const LARGE = { id: "sixty cases", ...randomAnalysis(7) };

/** The file as `new` makes it, and as `fill` leaves it. */
async function newAndFilled(setup: Setup, answers: AnswerFile): Promise<readonly Uint8Array[]> {
  const created = createAnalysis(setup);
  if (!created.ok) throw new Error(created.problems[0]?.message);
  const blank = await made(created.analysis);
  const entered = enterAnswers(created.analysis, answers, { replace: false });
  return [blank, taken(await taken(await xlsxBooks.open(blank)).withAnalysis(entered.analysis))];
}

it("the large analysis has sixty cases", () => {
  expect(LARGE.setup.cases).toHaveLength(60);
});

describe("A workbook shuts nobody out, new or filled in:", () => {
  it.each([...SAMPLES, LARGE])("$id", async ({ setup, answers }) => {
    for (const file of await newAndFilled(setup, answers)) expect(lintAccessibility(unpacked(file))).toEqual([]);
  });
});
