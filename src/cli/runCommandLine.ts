import { hideCpr } from "../privacy/hideCpr.ts";
import { COMMAND_LINE_TEXTS as TEXTS, DONE_TEXTS, HELP_TEXTS } from "../text/danish/commandLine.ts";
import type { Command, Surroundings } from "./command.ts";
import { agreementCommand } from "./commands/agreementCommand.ts";
import { checkCommand } from "./commands/checkCommand.ts";
import { drawCommand } from "./commands/drawCommand.ts";
import { exportCommand } from "./commands/exportCommand.ts";
import { fillCommand } from "./commands/fillCommand.ts";
import { logCommand } from "./commands/logCommand.ts";
import { mergeCommand } from "./commands/mergeCommand.ts";
import { newCommand } from "./commands/newCommand.ts";
import { repairCommand } from "./commands/repairCommand.ts";
import { reportCommand } from "./commands/reportCommand.ts";
import { respondentsCommand } from "./commands/respondentsCommand.ts";
import { scanCommand } from "./commands/scanCommand.ts";
import { scheduleCommand } from "./commands/scheduleCommand.ts";
import { statusCommand } from "./commands/statusCommand.ts";
import { suggestCommand } from "./commands/suggestCommand.ts";
import { summaryCommand } from "./commands/summaryCommand.ts";
import { readArguments } from "./readArguments.ts";
import { problemLines } from "./problemLines.ts";
import { exitCodeOf, refused, type ExitCode, type Outcome } from "./outcome.ts";

const COMMANDS: readonly Command[] = [
  newCommand, fillCommand, summaryCommand, checkCommand, suggestCommand, drawCommand, agreementCommand, statusCommand, repairCommand,
  respondentsCommand, mergeCommand, exportCommand, reportCommand, scanCommand, logCommand, scheduleCommand,
];

/** Where the words go. JSON goes to `out` alone, words for people to `err` alone. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** Runs one command line (without the program's name) and says what came of it. Never throws. */
export async function runCommandLine(args: readonly string[], around: Surroundings, streams: Streams): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === "--help" || name === "-h") return sayHelp(HELP_TEXTS.whole(COMMANDS.map((one) => one.name)), streams);
  const command = COMMANDS.find((one) => one.name === name);
  const isHelp = rest.includes("--help") || rest.includes("-h");
  if (command !== undefined && isHelp) return sayHelp(HELP_TEXTS.ofCommand(command.name), streams);
  const outcome = command === undefined ? unknownCommand(name) : await runCommand(command, rest, around);
  tell(outcome, args.includes("--json"), streams);
  return exitCodeOf(outcome);
}

function sayHelp(text: string, streams: Streams): ExitCode {
  streams.err(`${text}\n`);
  return 0;
}

function unknownCommand(name: string | undefined): Outcome {
  const what = name === undefined ? TEXTS.noCommand : TEXTS.unknownCommand(name);
  return refused({ code: "command-line", message: `${what} ${HELP_TEXTS.usage}` });
}

async function runCommand(command: Command, args: readonly string[], around: Surroundings): Promise<Outcome> {
  const read = readArguments(command, args);
  if (!read.ok) return refused({ code: "command-line", message: `${read.fault} ${HELP_TEXTS.usageOf(command.name)}` });
  try {
    return withoutCpr(await command.run(read.given, around));
  } catch (error) {
    // Something that we did not think of. Files are replaced as the last thing a command does, so nothing is half done.
    around.onUnexpected(error);
    return refused({ code: "unexpected", message: TEXTS.unexpected(error instanceof Error ? error.message : String(error)) });
  }
}

/** Problems quote what stands in a cell; what a command says ends in logs and in e-mails. */
function withoutCpr({ json, ...outcome }: Outcome): Outcome {
  return { ...outcome, json: { ...json, problems: json.problems.map((one) => ({ ...one, message: hideCpr(one.message) })) } };
}

function tell({ done, json, words }: Outcome, asJson: boolean, streams: Streams): void {
  if (asJson) streams.out(`${JSON.stringify(json, null, 2)}\n`);
  const { problems } = json;
  const listed = problems.length === 0 ? [] : [DONE_TEXTS.problems(problems.length), ...problemLines(problems).map((line) => `  - ${line}`)];
  for (const line of done ? [...words, ...listed] : [...listed, ...words]) streams.err(`${line}\n`);
}
