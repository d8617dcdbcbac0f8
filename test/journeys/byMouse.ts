import type { Locator } from "playwright-core";
import type { OpenWorkbench } from "../e2e/workbench/openWorkbench.ts";

/** Waits until all that was answered stands in the sheet. */
export async function saved({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByText("✓ gemt i arket").waitFor();
}

export async function goTo({ pane }: OpenWorkbench, tab: string): Promise<void> {
  await pane.getByRole("tab", { name: tab, exact: true }).click();
}

/** Sets a course up from the form: adults, one benefit, so many cases. */
export async function setUp({ pane }: OpenWorkbench, cases: number): Promise<void> {
  await pane.getByLabel("Kommune").fill("Eksempelkommune");
  await pane.getByLabel(/Socialpædagogisk støtte/).check();
  await pane.getByLabel("Antal sager").fill(String(cases));
  await pane.getByRole("button", { name: "Opret arkene" }).click();
  await pane.getByRole("heading", { name: "Eksempelkommune" }).waitFor({ timeout: 60_000 });
}

/** The answers of the question that is shown, in the scale's order. */
export function answers({ pane }: OpenWorkbench): Locator {
  return pane.getByRole("group").getByRole("button");
}

/** Goes to whatever is unanswered and gives it the first answer, until the pane says that nothing is left. */
export async function answerTheRest(workbench: OpenWorkbench, allDone: string): Promise<void> {
  const { pane } = workbench;
  for (let answered = 0; answered < 200; answered += 1) {
    await pane.getByRole("button", { name: /^Næste ubesvarede/ }).click();
    if ((await pane.getByText(allDone).count()) > 0) return;
    await answers(workbench).first().click();
  }
  throw new Error("There is no end to the questions.");
}
