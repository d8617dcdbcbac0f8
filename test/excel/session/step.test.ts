import { packSteps, step, type Step } from "../../../src/excel/session/step.ts";

function sized(bytes: number): Step {
  return { bytes, run: () => undefined };
}

it("puts steps into one request as long as there is room, and never changes their order", () => {
  const steps = [sized(40), sized(40), sized(30), sized(70), sized(1)];
  expect(packSteps(steps, 100)).toEqual([[steps[0], steps[1]], [steps[2], steps[3]], [steps[4]]]);
});

it("sends a step that is larger than a request alone", () => {
  const steps = [sized(1), sized(500), sized(1)];
  expect(packSteps(steps, 100)).toEqual([[steps[0]], [steps[1]], [steps[2]]]);
});

it("needs no request for nothing", () => {
  expect(packSteps([], 100)).toEqual([]);
});

it("counts Danish letters as the two bytes that they take", () => {
  expect(step(0, "ærlig", () => undefined).bytes).toBe(8);
});
