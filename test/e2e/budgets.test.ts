import { SAMPLES } from "../../src/samples/samples.ts";
import { overspent } from "../budgets/budgets.ts";
import { measure } from "../budgets/measure.ts";

it.each(SAMPLES)("$title: opening, making, reading, answering and summing up keep to their requests", async ({ setup, answers }) => {
  expect(overspent(await measure(setup, answers), 1)).toEqual([]);
});
