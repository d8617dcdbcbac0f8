import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../../oracle/runProgram.ts";

/** A cell that openpyxl types into: a value, or an error such as people paste. */
export interface TypedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly value?: string | number | boolean | null;
  readonly error?: true;
}

export interface Handling {
  readonly from: string;
  readonly to: string;
  readonly cells?: readonly TypedCell[];
  /** Tables whose rows are turned upside down. */
  readonly sorted?: readonly string[];
  /** Tables whose first row and third column are hidden. */
  readonly hidden?: readonly string[];
  readonly renamed?: Readonly<Record<string, string>>;
  /** A sheet in front that is not ours, with a table that is named nearly as one of ours. */
  readonly foreign?: true;
  readonly from1904?: true;
}

const SCRIPT = join(__dirname, "handle.py");

/** Lets openpyxl load, handle and save workbooks. It writes formulas without values. */
export async function handle(handlings: readonly Handling[], folder: string): Promise<void> {
  const orders = join(folder, "handlings.json");
  await writeFile(orders, JSON.stringify(handlings));
  const run = await runProgram("/usr/bin/python3", [SCRIPT, orders], "On Debian: apt-get install python3-openpyxl");
  if (run.exitCode !== 0) throw new Error(run.errors);
}
