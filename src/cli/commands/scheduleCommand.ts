import { calendarFile } from "../../actions/calendarFile.ts";
import { courseSchedule, type ScheduleEntry } from "../../actions/courseSchedule.ts";
import { isSheetDate } from "../../actions/isSheetDate.ts";
import type { Setup } from "../../review/setup.ts";
import { GENERAL_INPUT_TEXTS } from "../../text/danish/inputs.ts";
import { SCHEDULE_TEXTS as TEXTS } from "../../text/danish/schedule.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { momentOf, momentRefusal } from "../moment.ts";
import { refused, type Outcome } from "../outcome.ts";
import { written } from "../output.ts";
import { readJson } from "../readJson.ts";

/** `schedule <setup.json> <out.ics>`: the course's calendar, from its first month and the phases' lengths. */
export const scheduleCommand: Command = {
  name: "schedule",
  files: 2,
  values: ["now"],
  flags: [],
  refusal: ({ files, values }) => fileRefusal(files[1]) ?? momentRefusal(values.get("now")),
  run,
};

async function run({ files: [setupFile = "", out = ""], values }: Given, around: Surroundings): Promise<Outcome> {
  const read = await readJson(around.resolve(setupFile), "setup");
  if (!read.ok) return refused(...read.problems);
  // The schema's properties are those of Setup (test/cli/schemas.test.ts).
  const { municipality, area, framework, start } = read.value as Setup;
  if (start === undefined) return refused({ code: "no-start", path: "start", message: TEXTS.noStart });
  if (!isSheetDate(start)) return refused({ code: "not-a-date", path: "start", message: GENERAL_INPUT_TEXTS.notADate(start) });
  const entries = courseSchedule(start, framework);
  const events = entries.map((entry) => ({ ...eventOf(entry), uid: `${encodeURIComponent(municipality.trim())}.${encodeURIComponent(area)}.${entry.key}@sagslup` }));
  const file = calendarFile(TEXTS.title(municipality.trim()), events, momentOf(values.get("now") ?? around.now()));
  const rows = entries.map(({ key: _key, ...entry }) => entry);
  return written(around.resolve(out), new TextEncoder().encode(file), [], { entries: rows }, entries.map(rowOf));
}

function eventOf(entry: ScheduleEntry): { readonly summary: string; readonly description: string; readonly from: string; readonly to: string } {
  const { phase, activity, duties, outcome, from, to } = entry;
  return { summary: TEXTS.summary(phase, activity), description: [...duties, TEXTS.outcome(outcome), TEXTS.provisional].join("\n"), from, to };
}

function rowOf({ from, to, phase, activity }: ScheduleEntry): string {
  return TEXTS.row(from, to, TEXTS.summary(phase, activity));
}

function fileRefusal(file: string | undefined): string | null {
  return file === undefined || /\.ics$/i.test(file) ? null : TEXTS.notIcs(file);
}
