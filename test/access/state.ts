import type { Locator } from "playwright-core";
import type { OpenWorkbench } from "../e2e/workbench/openWorkbench.ts";

/** Something that the pane may show, and the way there from the state before it. */
export interface State {
  readonly name: string;
  readonly reach: Step;
}

/** What a person does, and what they wait for. */
export type Step = (workbench: OpenWorkbench) => Promise<void>;

export function inTurn(...steps: readonly Step[]): Step {
  return async (workbench) => {
    for (const step of steps) await step(workbench);
  };
}

/** Goes to one of the pane's tabs, or to a part of the tab that is shown. */
export function tab(...names: readonly string[]): Step {
  return async ({ pane }) => {
    for (const name of names) await pane.getByRole("tab", { name, exact: true }).click();
  };
}

/** Presses the first button of this name. */
export function press(name: string): Step {
  return async ({ pane }) => pane.getByRole("button", { name, exact: true }).first().click();
}

/** Presses an answer's button, which has the answer's meaning under its word. */
export function answer(word: string, { pane }: OpenWorkbench): Locator {
  return pane.getByRole("button", { name: new RegExp(`^${word}`, "i") });
}

/** Chooses a word in the first list of this label. */
export function choose(label: string, word: string): Step {
  return async ({ pane }) => {
    await pane.getByLabel(label, { exact: true }).first().selectOption(word);
  };
}

export function shows(text: string | RegExp): Step {
  return async ({ pane }) => pane.getByText(text).first().waitFor();
}

export const unfold: Step = async ({ pane }) => pane.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
