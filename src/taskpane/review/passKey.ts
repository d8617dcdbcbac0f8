import type { Scale } from "../../instrument/scale.ts";
import { actOf, type KeyAct } from "./reviewKeys.ts";

/**
 * Hands on what a key asks for. Whoever writes in a field means letters, and Enter on a button means the button. `scale` is that
 * of the question; null for one that is answered in words.
 */
export function passKey(event: React.KeyboardEvent, scale: Scale | null, act: (asked: KeyAct) => void): void {
  const target = event.target as HTMLElement;
  if (["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName) || (event.key === "Enter" && target.tagName === "BUTTON")) return;
  const asked = actOf(event, scale);
  if (asked === null) return;
  event.preventDefault();
  act(asked);
}
