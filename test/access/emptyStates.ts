import { answersHeld } from "./answersHeld.ts";
import { inTurn, press, shows, tab, unfold, type State } from "./state.ts";

/** A new workbook, before there is a course in it, with all of the help. */
export const EMPTY_STATES: readonly State[] = [
  { name: "first run", reach: ({ pane }) => pane.getByRole("button", { name: "Prøv med eksempel" }).waitFor() },
  {
    name: "set-up form, filled in, with a municipality from the list",
    reach: async ({ pane }) => {
      const field = pane.getByRole("combobox", { name: "Kommune" });
      const names = await field.evaluate((input: HTMLInputElement) => [...(input.list?.options ?? [])].map(({ value }) => value));
      await field.fill(names.reduce((longest, one) => (one.length > longest.length ? one : longest), ""));
      await pane.getByLabel("Børn").check();
      await pane.getByLabel("Antal sager").fill("mange");
      await pane.getByRole("checkbox").first().check();
    },
  },
  { name: "set-up form, more choices and the schedule", reach: inTurn(unfold, ({ pane }) => pane.getByLabel("Forløbet starter").fill("2026-09-01"), shows("Vejledende tidsplan")) },
  {
    name: "set-up form, cases drawn from an own list",
    reach: inTurn(({ pane }) => pane.getByLabel("Antal sager").fill("2"), ({ pane }) => pane.getByLabel("Egen liste over sager").fill("H-1\nH-2\nH-3"), shows("2 af de 3 sager")),
  },
  { name: "Gennemgang, empty", reach: tab("Gennemgang") },
  { name: "Vurderinger, empty", reach: tab("Vurderinger") },
  { name: "Overblik, empty", reach: tab("Overblik") },
  { name: "help", reach: press("Hjælp") },
  { name: "help, one topic found", reach: ({ pane }) => pane.getByRole("searchbox").fill("eksempel opdigtet") },
  { name: "help, every topic and the technical report", reach: inTurn(({ pane }) => pane.getByRole("searchbox").fill(""), unfold, press("Kopiér tekniske oplysninger")) },
  { name: "help, the self-test runs", reach: inTurn(answersHeld.hold, press("Kør selvtest"), shows("spørgsmål stillet")) },
  { name: "help, the self-test has found", reach: inTurn(answersHeld.release, ({ pane }) => pane.getByText(/som ventet/).waitFor({ timeout: 120_000 })) },
  { name: "help, in English", reach: press("English") },
  { name: "first run, in English", reach: ({ pane }) => pane.getByRole("tab").first().click() },
];
