import { findSetupFaults } from "../../actions/findSetupFaults.ts";
import { courseCalendar } from "../../document/courseCalendar.ts";
import { courseDuties, courseSchedule } from "../../framework/courseSchedule.ts";
import { isShortCourse, narrowedTo } from "../../instrument/chosenThemes.ts";
import { findEdition } from "../../instrument/editions.ts";
import { writeCalendar } from "../../report/writeCalendar.ts";
import type { Setup } from "../../review/setup.ts";
import { COMMAND_LINE_TEXTS, SCHEDULE_TEXTS } from "../../text/danish/commandLine.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { readSetup } from "../readSetup.ts";
import { refused, type Outcome } from "../outcome.ts";
import { written } from "../output.ts";

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
  const read = await readSetup(setupFile, values.get("framework"), around);
  if (!read.ok) return refused(...read.problems);
  const { setup, own } = read;
  const faults = findSetupFaults(setup, own);
  if (faults.length > 0) return refused(...faults);
  if (setup.start === undefined) return refused({ code: "no-start", path: "start", message: SCHEDULE_TEXTS.noStart });
  if (isShort(setup)) return refused({ code: "short-course", path: "themes", message: SCHEDULE_TEXTS.shortCourse });
  const schedule = courseSchedule(setup.framework, setup.start);
  const text = writeCalendar(courseCalendar(setup.municipality, setup.framework, setup.start), setup.start);
  return written(around.resolve(out), new TextEncoder().encode(text), [], { schedule, duties: courseDuties(setup.framework) });
}

function isShort({ framework, themes }: Setup): boolean {
  const edition = findEdition(framework);
  return edition !== undefined && themes !== undefined && isShortCourse(narrowedTo(edition, themes).framework);
}
