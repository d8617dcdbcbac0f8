import { readFileSync } from "node:fs";
import { setAnswer } from "../../src/actions/setAnswer.ts";
import { xlsxBooks } from "../../src/cli/xlsxBooks.ts";
import type { AnswerFile } from "../../src/review/answerFile.ts";
import type { Setup } from "../../src/review/setup.ts";
import { taken } from "../e2e/handling/books.ts";
import { placeOf } from "../run/wholeTree.ts";
import { analysisOf, filled, inOneOrder } from "../workbook/support/makers.ts";

const fileOf = (name: string): Buffer => readFileSync(placeOf(`test/golden/${name}`));
const SETUP = JSON.parse(fileOf("setup.json").toString()) as Setup;
const ANSWERS = JSON.parse(fileOf("answers.json").toString()) as AnswerFile;
/** What setup.json and answers.json say, as every version has written it. */
const MEANT = filled(analysisOf(SETUP), ANSWERS);

/** Workbooks that earlier versions wrote from setup.json and answers.json, kept for ever, and the tables that have come since. */
const WORKBOOKS: readonly (readonly [file: string, since: readonly string[]])[] = [
  ["before-plan.xlsx", ["sag_plan", "sag_status"]],
  ["0.1.0.xlsx", []],
];

describe.each(WORKBOOKS)("a workbook of an earlier version, %s", (file, since) => {
  it("is read with every answer, text and finding as they were given", async () => {
    const { analysis, problems } = taken(await xlsxBooks.open(fileOf(file)));
    expect(inOneOrder(analysis)).toEqual(inOneOrder(MEANT));
    expect(problems.map(({ message }) => message)).toEqual(since.map((table) => expect.stringContaining(table) as string));
  });

  it("takes one more answer, and keeps the others", async () => {
    const book = taken(await xlsxBooks.open(fileOf(file)));
    const place = { instrument: "legal", subject: "SAG-03", item: "R.hjemmel" } as const;
    const after = taken(await book.withAnalysis(setAnswer(book.analysis, place, { kind: "code", code: "1" })));
    expect(inOneOrder(taken(await xlsxBooks.open(after)).analysis)).toEqual(inOneOrder(setAnswer(MEANT, place, { kind: "code", code: "1" })));
  });
});
