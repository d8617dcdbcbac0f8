import { openWorkbench } from "../e2e/workbench/openWorkbench.ts";
import { accessFaults, widthFaults } from "./accessFaults.ts";
import { STATES } from "./states.ts";

const LOOKS = [
  { name: "light", look: { colorScheme: "light" } },
  { name: "dark", look: { colorScheme: "dark" } },
  { name: "forced colours", look: { colorScheme: "dark", forcedColors: "active" } },
] as const;

async function judge({ name, look }: (typeof LOOKS)[number]): Promise<number> {
  const workbench = await openWorkbench(look);
  let count = 0;
  try {
    for (const state of STATES) {
      await state.reach(workbench);
      const found = [...(name === "light" ? await widthFaults(workbench) : []), ...(await accessFaults(workbench))];
      console.log(`${found.length === 0 ? "✓" : "✗"} ${name}: ${state.name}`);
      for (const line of found) console.error(`    ${line}`);
      count += found.length;
    }
  } finally {
    await workbench.close();
  }
  return count;
}

/**
 * `npm run access [-- light|dark|forced]`: takes the pane through every state in every look, in the light one at every width too
 * (widths and letters do not depend on colours). Fails on anything that shuts somebody out.
 */
async function main(): Promise<void> {
  const [asked = ""] = process.argv.slice(2);
  let count = 0;
  for (const look of LOOKS.filter(({ name }) => name.startsWith(asked))) count += await judge(look);
  console.log(count === 0 ? "Nothing found." : `${count} found.`);
  process.exitCode = count === 0 ? 0 : 1;
}

void main();
