import { findSetupFaults } from "../../actions/findSetupFaults.ts";
import { courseSchedule } from "../../framework/courseSchedule.ts";
import type { Setup } from "../../review/setup.ts";
import { COMMAND_LINE_TEXTS, SCHEDULE_TEXTS } from "../../text/danish/commandLine.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { readFramework } from "../readFramework.ts";
import { readJson } from "../readJson.ts";
import { refused, type Outcome } from "../outcome.ts";
import { written } from "../output.ts";
import { writeCalendar } from "../writeCalendar.ts";

/** `schedule <setup.json> <out.ics>`: the course's calendar, counted from the month in which it starts. */
export const scheduleCommand: Command = {
  name: "schedule",
  files: 2,
  values: ["framework"],
  flags: [],
  refusal: ({ files: [, out] }) => (out === undefined || /\.ics$/i.test(out) ? null : COMMAND_LINE_TEXTS.notIcs(out)),
  run,
};

async function run({ files: [setupFile = "", out = ""], values }: Given, around: Surroundings): Promise<Outcome> {
  const read = await readJson(around.resolve(setupFile), "setup");
  if (!read.ok) return refused(...read.problems);
  // The schema's properties are those of Setup (test/cli/schemas.test.ts).
  const setup = read.value as Setup;
  const file = values.get("framework");
  const own = file === undefined ? undefined : await readFramework(file, around);
  if (own?.ok === false) return refused(...own.problems);
  const faults = findSetupFaults(setup, own);
  if (faults.length > 0) return refused(...faults);
  if (setup.start === undefined) return refused({ code: "no-start", path: "start", message: SCHEDULE_TEXTS.noStart });
  const schedule = courseSchedule(setup.framework, setup.start);
  const text = writeCalendar(setup.municipality, schedule, setup.start);
  return written(around.resolve(out), new TextEncoder().encode(text), [], { schedule });
}
