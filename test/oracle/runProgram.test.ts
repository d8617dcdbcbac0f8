import { ProgramMissing, runProgram } from "./runProgram.ts";

it("tells what a program said and how it ended", async () => {
  const run = await runProgram(process.execPath, ["-e", "console.log('æ'); console.error('ø'); process.exitCode = 81"], "");
  expect(run).toEqual({ exitCode: 81, output: "æ\n", errors: "ø\n" });
});

it("says what to do where a program is not installed", async () => {
  const run = runProgram("no-such-office", [], "On Debian: apt-get install office.");
  await expect(run).rejects.toThrow(ProgramMissing);
  await expect(run).rejects.toThrow("no-such-office is not installed. On Debian: apt-get install office.");
});
