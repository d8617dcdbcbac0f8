import { holdsCpr } from "../../privacy/findCpr.ts";
import { useTexts } from "./useTexts.ts";

/** Why a text must not be written to the sheet, in the pane's words; null when it may. */
export function useStop(): (text: string) => string | null {
  const { shell } = useTexts();
  return (text) => (holdsCpr(text) ? shell.holdsCpr : null);
}

/** What a field says about a text that is stopped: nothing is written, and nothing that was typed is lost. */
export function stopWords(stop: string | null): { readonly validationMessage?: string } {
  return stop === null ? {} : { validationMessage: stop };
}
