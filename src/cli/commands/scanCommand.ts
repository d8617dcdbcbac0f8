import { PRIVACY_TEXTS } from "../../text/danish/privacy.ts";
import { personalDataProblem } from "../../workbook/personalDataProblem.ts";
import type { Command, Given, Surroundings } from "../command.ts";
import { readBytes } from "../files.ts";
import { refused, type Outcome } from "../outcome.ts";

/** `scan <in.xlsx>`: personal data in any .xlsx file, by cell, without showing it. */
export const scanCommand: Command = { name: "scan", files: 1, values: [], flags: [], run };

async function run({ files: [file = ""] }: Given, around: Surroundings): Promise<Outcome> {
  const bytes = await readBytes(around.resolve(file));
  if (!bytes.ok) return refused(bytes.problem);
  const scanned = await around.books.scan(bytes.value);
  if (!scanned.ok) return refused(scanned.problem);
  const { found, notSearched } = scanned.value;
  const problems = [
    ...found.map((one) => personalDataProblem(one, PRIVACY_TEXTS.found)),
    ...notSearched.map((path) => ({ code: "not-searched", path, message: PRIVACY_TEXTS.notSearched })),
  ];
  const words = [...(found.length === 0 ? [PRIVACY_TEXTS.nothing] : []), PRIVACY_TEXTS.limits];
  return { done: true, json: { problems, found } as Outcome["json"], words };
}
