import { drawCases, type DrawOptions } from "../../actions/drawCases.ts";
import type { DrawnStratum } from "../../actions/drawStrata.ts";
import { isSheetDate } from "../../actions/isSheetDate.ts";
import { findBenefit } from "../../framework/benefits.ts";
import { DRAW_ALGORITHM, DRAW_TEXTS } from "../../text/danish/draw.ts";
import { benefitWord } from "../../workbook/tables/benefitsTable.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { countRefusal, seedRefusal } from "../drawRefusals.ts";
import { enteredBy } from "../enteredBy.ts";
import { openBook } from "../openBook.ts";
import { refused, type Outcome } from "../outcome.ts";
import { outputRefusal, written } from "../output.ts";

/** VISO reviews 5 of the 20 cases (the task force's guide to applicants). */
const COUNT_DEFAULT = 5;

/** `draw <in.xlsx> <out.xlsx> --seed <n>`: the cases for VISO, stratified over benefits. */
export const drawCommand: Command = {
  name: "draw",
  files: 2,
  values: ["seed", "count", "date", "who"],
  flags: ["replace"],
  refusal: ({ files, values }) =>
    outputRefusal(files[1]) ?? seedRefusal(values.get("seed")) ?? countRefusal(values.get("count"), "count") ?? dateRefusal(values.get("date")),
  run,
};

async function run(given: Given, around: Surroundings): Promise<Outcome> {
  const [bookFile = "", out = ""] = given.files;
  const book = await openBook(bookFile, around);
  if (!book.ok) return refused(book.problem);
  const { analysis, problems } = book.value;
  // Nobody counts such answers, so the analysis does not have them; were their case drawn, they would count unseen.
  const outside = problems.filter((one) => one.code === "not-chosen");
  if (outside.length > 0) return refused({ code: "answers-outside", message: DRAW_TEXTS.answersOutside }, ...outside);
  const options = optionsOf(given);
  const drawn = drawCases(analysis, options);
  if (!drawn.ok) return refused(drawn.problem);
  const after = await enteredBy(book.value, drawn.analysis, given, around);
  if (!after.ok) return refused(after.problem);
  const strata = drawn.strata.map(({ benefit, cases, places }) => ({ benefit, cases, places }));
  const facts = { seed: options.seed, algorithm: DRAW_ALGORITHM, chosen: drawn.chosen, strata };
  return written(around.resolve(out), after.value.bytes, [...problems, ...after.value.problems], facts, [DRAW_TEXTS.drawn(drawn.chosen), ...strata.map(stratumWords)]);
}

function optionsOf({ values, flags }: Given): DrawOptions {
  return {
    seed: Number(values.get("seed")),
    count: Number(values.get("count") ?? COUNT_DEFAULT),
    date: values.get("date") ?? null,
    replace: flags.has("replace"),
  };
}

function stratumWords({ benefit, cases, places }: Omit<DrawnStratum, "chosen">): string {
  const known = benefit === null ? undefined : findBenefit(benefit);
  return DRAW_TEXTS.stratum(known === undefined ? DRAW_TEXTS.unknownBenefit : benefitWord(known), places, cases);
}

function dateRefusal(text: string | undefined): string | null {
  return text === undefined || isSheetDate(text) ? null : DRAW_TEXTS.notADate(text);
}
