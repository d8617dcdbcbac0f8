import { mergeReturns } from "../../../src/actions/mergeReturns.ts";
import { criteriaOf } from "../../../src/framework/framework.ts";
import type { Analysis } from "../../../src/review/analysis.ts";
import type { ReturnedCell, ReturnedFile } from "../../../src/review/returnedCell.ts";
import { randomness, type Randomness } from "../../oracle/randomness.ts";
import { analysisOf, inOneOrder } from "../../workbook/support/makers.ts";
import type { Outcome } from "../pledge.ts";

const RESPONDENTS = ["R1", "R2", "R3"];
const WORDS = ["I høj grad", "I nogen grad", "I mindre grad", "Slet ikke", "Ved ikke", "fri tekst", "to\nlinjer"];

/** So many times a handful of files, merged in one order and in another, with doubles, in two parts that overlap, and again. */
export function mergedOrders(count: number): Outcome {
  const random = randomness(7);
  const analysis = analysisOf({ municipality: "Eksempelkommune", area: "voksen", framework: "taskforce-2024", cases: [] }, { respondents: RESPONDENTS.map((id) => ({ id, role: "rådgiver" })) });
  const failures: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const files = Array.from({ length: random.below(6) }, (_, index) => randomFile(random, analysis, index));
    const found = differing(random, analysis, files);
    if (found.length > 0) failures.push(`set ${String(number)}: ${found.join(", ")}`);
  }
  return { cases: count, failures };
}

function differing(random: Randomness, analysis: Analysis, files: readonly ReturnedFile[]): readonly string[] {
  const merge = (some: readonly ReturnedFile[], into = analysis) => mergeReturns(into, some, { replace: false });
  const told = (one: Analysis) => JSON.stringify(inOneOrder(one).selfAnswers);
  const whole = merge(files);
  const turned = merge(shuffled(random, files));
  const doubled = merge([...files, ...files.filter(() => random.chance(0.5))]);
  const at = random.below(files.length + 1);
  const parted = merge(files.slice(0, at + 1), merge(files.slice(at)).analysis);
  return [
    ...(JSON.stringify(turned) === JSON.stringify(whole) ? [] : ["another order gave another workbook"]),
    ...(told(doubled.analysis) === told(whole.analysis) ? [] : ["doubles gave another workbook"]),
    ...(told(parted.analysis) === told(whole.analysis) ? [] : ["two parts gave another workbook"]),
    ...(merge(files, whole.analysis).entered === 0 ? [] : ["merging again entered something"]),
  ];
}

function randomFile(random: Randomness, analysis: Analysis, index: number): ReturnedFile {
  const criteria = criteriaOf(analysis.framework).slice(0, 4);
  const cells = Array.from({ length: random.below(7) }, (): ReturnedCell => ({
    target: { kind: "self", round: 1, respondent: random.oneOf(RESPONDENTS), item: random.oneOf(criteria).id, part: random.oneOf(["grade", "godt"] as const) },
    shown: random.oneOf(WORDS),
    sheet: "Selvevaluering",
    cell: `E${String(random.below(9) + 1)}`,
  }));
  return { file: `${String(index)}.xlsx`, cells };
}

function shuffled<Value>(random: Randomness, values: readonly Value[]): readonly Value[] {
  return values.map((value) => ({ value, place: random.share() })).sort((one, other) => one.place - other.place).map(({ value }) => value);
}
