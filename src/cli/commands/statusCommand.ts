import { changesInWords } from "../../actions/changesInWords.ts";
import { compareMeasurements } from "../../actions/compareMeasurements.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { openBook } from "../openBook.ts";
import { refused, type Outcome } from "../outcome.ts";

/** `status <first.xlsx> <second.xlsx>`: what has changed from one measurement to the next. */
export const statusCommand: Command = { name: "status", files: 2, values: [], flags: [], run };

async function run({ files: [firstFile = "", secondFile = ""] }: Given, around: Surroundings): Promise<Outcome> {
  const first = await openBook(firstFile, around);
  if (!first.ok) return refused(first.problem);
  const second = await openBook(secondFile, around);
  if (!second.ok) return refused(second.problem);
  const analyses = [first.value.analysis, second.value.analysis] as const;
  const compared = compareMeasurements(...analyses);
  if (!compared.ok) return refused(compared.problem);
  const [one, other] = analyses.map(({ municipality, area, framework, start, cases }) => ({ municipality, area, framework: framework.id, start, cases: cases.length }));
  const problems = [...first.value.problems, ...second.value.problems];
  return { done: true, json: { first: one, second: other, ...compared.value, problems } as Outcome["json"], words: changesInWords(analyses, compared.value) };
}
