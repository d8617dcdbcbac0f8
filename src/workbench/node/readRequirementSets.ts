import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { RequirementSet } from "../protocol/facts.ts";

const CLASS = /^ {4}class (\w+)/;
const SET = /\[Api set: (\w+ [\d.]+)/;
const MEMBER = /^ {8}(?:readonly )?(\w+)\??[(:<]/;

/**
 * The requirement set of every member of Excel's object model, by "Range.values", from the comments of the installed
 * types: the client itself knows it for some members only. A member that says none has its class's.
 */
export function readRequirementSets(): ReadonlyMap<string, RequirementSet> {
  const { resolve } = createRequire(__filename);
  const text = readFileSync(join(dirname(resolve("@types/office-js/package.json")), "index.d.ts"), "utf8");
  const from = text.indexOf("declare namespace Excel {");
  const sets = new Map<string, RequirementSet>();
  let type = "";
  let ofType: string | undefined;
  let said: string | undefined;
  for (const line of text.slice(from, text.indexOf("\n}", from)).split("\n")) {
    said = SET.exec(line)?.[1] ?? said;
    const opened = CLASS.exec(line)?.[1];
    const member = MEMBER.exec(line)?.[1];
    if (opened !== undefined) [type, ofType, said] = [opened, said, undefined];
    if (member === undefined) continue;
    const set = said ?? ofType;
    if (type !== "" && set !== undefined && !sets.has(`${type}.${member}`)) sets.set(`${type}.${member}`, set);
    said = undefined;
  }
  return sets;
}
