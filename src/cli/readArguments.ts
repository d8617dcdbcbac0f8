import { parseArgs } from "node:util";
import { COMMAND_LINE_TEXTS as TEXTS } from "../text/danish/commandLine.ts";
import type { Command, Given } from "./command.ts";

export type ReadArguments =
  | { readonly ok: true; readonly given: Given }
  /** Danish: what is wrong with the command line. */
  | { readonly ok: false; readonly fault: string };

/** An option as parseArgs finds it. */
interface OptionToken {
  readonly name: string;
  /** As written: "--id". */
  readonly rawName: string;
  readonly value: string | undefined;
  /** The value stands behind an equals sign. */
  readonly inlineValue: boolean | undefined;
}

/** The arguments after a command's name, or what is wrong with them. */
export function readArguments(command: Command, args: readonly string[]): ReadArguments {
  const flags = [...command.flags, "json"];
  const options = Object.fromEntries(command.values.map((name) => [name, { type: "string" as const }]));
  // Not strict: parseArgs would throw, in English. The tokens say all that is needed.
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const named = tokens.filter((token) => token.kind === "option");
  const files = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const fault =
    named.map((token) => optionFault(token, command.values, flags)).find((each) => each !== null) ??
    countFault(command, files.length);
  if (fault !== null) return { ok: false, fault };
  const given: Given = {
    files,
    values: new Map(named.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]))),
    flags: new Set(named.map((token) => token.name).filter((name) => flags.includes(name))),
  };
  const refusal = command.refusal?.(given) ?? null;
  return refusal === null ? { ok: true, given } : { ok: false, fault: refusal };
}

function countFault({ files, more }: Command, found: number): string | null {
  if (found === files || (more === true && found > files)) return null;
  return more === true ? TEXTS.tooFew(files, found) : TEXTS.wrongCount(files, found);
}

function optionFault({ name, rawName, value, inlineValue }: OptionToken, values: readonly string[], flags: readonly string[]): string | null {
  if (flags.includes(name)) return value === undefined ? null : TEXTS.optionTakesNoValue(rawName);
  if (!values.includes(name)) return TEXTS.unknownOption(rawName);
  const isMissing = value === undefined || (inlineValue === false && value.startsWith("-"));
  return isMissing ? TEXTS.optionNeedsValue(rawName) : null;
}
