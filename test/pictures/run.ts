import { resolve } from "node:path";
import { openWorkbench, type OpenWorkbench } from "../e2e/workbench/openWorkbench.ts";
import { setPaneWidth } from "../e2e/workbench/setPaneWidth.ts";

const FOLDER = resolve("docs/pictures");

const tab = (...names: readonly string[]) => async ({ pane }: OpenWorkbench): Promise<void> => {
  for (const name of names) await pane.getByRole("tab", { name, exact: true }).click();
  await pane.getByRole("heading", { level: 2 }).first().waitFor();
};

/** The pane 320 px wide with the invented municipality's course in it: the file's name, and the way to what it shows. */
const PICTURES = [
  ["rude-forloeb", tab("Forløb")],
  ["rude-gennemgang", tab("Gennemgang", "Juridisk")],
  ["rude-viso", tab("Gennemgang", "Socialfaglig")],
  ["rude-selvevaluering", tab("Gennemgang", "Selvevaluering")],
  ["rude-vurderinger", tab("Vurderinger")],
  ["rude-plan", tab("Vurderinger", "Plan")],
  ["rude-overblik", tab("Overblik")],
] as const;

async function take(look: "light" | "dark", pictures: readonly (readonly [name: string, reach: (workbench: OpenWorkbench) => Promise<void>])[]): Promise<void> {
  const workbench = await openWorkbench({ colorScheme: look, deviceScaleFactor: 1.5 });
  try {
    await setPaneWidth(workbench, 320);
    await workbench.pane.getByRole("button", { name: "Prøv med eksempel" }).click();
    await workbench.pane.getByRole("heading", { name: "Eksempelkommune" }).waitFor({ timeout: 120_000 });
    for (const [name, reach] of pictures) {
      await reach(workbench);
      await workbench.page.locator("iframe").screenshot({ path: resolve(FOLDER, `${name}.png`) });
    }
  } finally {
    await workbench.close();
  }
}

/** The whole page: a question of the legal review in the sheet and in the pane. */
async function takePage(): Promise<void> {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const placeOf = async (text: string): Promise<readonly [column: string, row: string]> => {
    const address = await page.locator("[data-address]", { hasText: new RegExp(`^${text.replace(".", "[.]")}$`) }).first().getAttribute("data-address");
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address ?? "") ?? [];
    return [column, row];
  };
  try {
    await pane.getByRole("button", { name: "Prøv med eksempel" }).click();
    await pane.getByRole("heading", { name: "Eksempelkommune" }).waitFor({ timeout: 120_000 });
    await page.getByRole("tab", { name: "Juridisk gennemgang", exact: true }).click();
    await page.getByRole("button", { name: "Gennemgang", exact: true }).click();
    const [[column], [, row]] = [await placeOf("R.oplysning"), await placeOf("SAG-03")];
    await page.locator(`[data-address="${column}${row}"]`).click();
    await pane.getByText("punkt 2 af 23 · sag 3 af 20").waitFor();
    await page.screenshot({ path: resolve(FOLDER, "side-uden-excel.png") });
  } finally {
    await workbench.close();
  }
}

/**
 * `npm run pictures [-- --page]`: takes the pictures in docs/pictures anew: the page's, and unless that is all that is asked for the
 * pane's in the light look, and the leaders' page in the dark one.
 */
async function main(): Promise<void> {
  await takePage();
  if (process.argv.includes("--page")) return;
  await take("light", PICTURES);
  await take("dark", [["rude-overblik-moerk", tab("Overblik")]]);
}

void main();
