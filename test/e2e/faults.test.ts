import { COMMANDS } from "../faults/commands.ts";
import { faultCases, faultWords } from "../faults/faultCases.ts";
import { runCase, undisturbed } from "../faults/runCase.ts";
import { drawn } from "../faults/drawn.ts";
import { interleave } from "../twoUsers/interleave.ts";

const byName = (name: string) => COMMANDS.find((one) => one.name === name)!;

describe("whatever goes wrong with a request, nothing is lost, foreign sheets stay, and doing it again does it; `npm run faults` tries more", () => {
  it.each([["make the analysis", 5], ["draw", 2]] as const)("%s", async (name, count) => {
    const course = await undisturbed(byName(name));
    for (const fault of drawn(faultCases(course.requests), count, 1)) {
      expect([faultWords(fault), ...(await runCase(course, [fault]))]).toEqual([faultWords(fault)]);
    }
  });
});

it("two panes and a colleague in one workbook lose nothing and write over nothing unseen; `npm run users` tries more", async () => {
  expect(await interleave(30, 1)).toEqual([]);
});
