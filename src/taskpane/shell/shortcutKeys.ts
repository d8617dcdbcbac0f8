import shortcuts from "../shortcuts.json";
import english from "../shortcuts.en.json";
import { COMMAND_NAMES, type Command } from "./paneRoute.ts";

/** A key press with all that can be held beside it, as browsers tell it. */
interface HeldKeyPress {
  /** "KeyG": the key itself, since with Option held a Mac's `key` is another letter. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The command whose shortcut this is, of those that Office knows from shortcuts.json; null for any other key. Excel on the web
 * hears its shortcuts only while the sheet has the focus, so that in the pane it is for the pane to hear them (Microsoft's page
 * "Add custom keyboard shortcuts").
 */
export function commandOf(press: HeldKeyPress): Command | null {
  const action = shortcuts.shortcuts.find(({ key }) => isPressed(key.default, press) || isPressed(key.mac, press))?.action;
  return COMMAND_NAMES.find((name) => name === action) ?? null;
}

/** Each shortcut with what it does, in the words that Office shows, too. */
export function shortcutList(language: "da" | "en"): readonly (readonly [keys: string, meaning: string])[] {
  const words = language === "da" ? shortcuts.resources.default : english;
  return COMMAND_NAMES.flatMap((name) => shortcuts.shortcuts.filter(({ action }) => action === name).map(({ key }) => [key.default, words[name].value] as const));
}

/** @param keys "Ctrl+Shift+Alt+G", a letter last. */
function isPressed(keys: string, { code, ctrlKey, shiftKey, altKey, metaKey }: HeldKeyPress): boolean {
  const held = [ctrlKey && "Ctrl", metaKey && "Command", shiftKey && "Shift", altKey && "Alt"].filter((one) => one !== false);
  return keys === [...held, code.replace(/^Key/, "")].join("+");
}
