import type { OpenWorkbench } from "../e2e/workbench/openWorkbench.ts";
import { setPaneWidth } from "../e2e/workbench/setPaneWidth.ts";
import { axeFaults } from "./axeFaults.ts";
import { layoutFaults } from "./layoutFaults.ts";
import { withLongerTexts } from "./withLongerTexts.ts";
import { withSpacedTexts } from "./withSpacedTexts.ts";

/** In CSS pixels: Excel's pane as most people have it, and what is left of a window of 1280 px at 400 % zoom. */
const NARROW = 320;
/** The narrowest pane that Excel makes, its usual width, the width that Microsoft designs for, and a wide one. */
const WIDTHS = [270, NARROW, 350, 500];

/** What shuts somebody out of the pane as it stands, 320 px wide; a line each. */
export async function accessFaults(workbench: OpenWorkbench): Promise<readonly string[]> {
  await setPaneWidth(workbench, NARROW);
  return [...(await named("axe", axeFaults(workbench.pane))), ...(await textFaults(workbench, NARROW))];
}

/** What cannot be read at one of the widths, with the texts as they are, longer, and set as a person may need them. */
export async function widthFaults(workbench: OpenWorkbench): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await setPaneWidth(workbench, width);
    found.push(...(await textFaults(workbench, width)));
  }
  return found;
}

async function textFaults({ pane }: OpenWorkbench, width: number): Promise<readonly string[]> {
  return [
    ...(await named(`${width} px`, layoutFaults(pane))),
    ...(await named(`${width} px, longer texts`, withLongerTexts(pane, () => layoutFaults(pane)))),
    ...(await named(`${width} px, spaced texts`, withSpacedTexts(pane, () => layoutFaults(pane)))),
  ];
}

async function named(where: string, faults: Promise<readonly string[]>): Promise<readonly string[]> {
  return (await faults).map((one) => `${where}: ${one}`);
}
