import { tickStep } from "../../../src/workbook/looks/tickStep.ts";

it.each([
  [0, 1], [12, 1], [13, 2], [20, 2], [600, 50], [601, 100], [5_000, 100],
])("an axis of counts up to %s has a number at each %s", (most, step) => {
  expect(tickStep(most)).toBe(step);
});
