import type { Code, Scale } from "../../instrument/scale.ts";

/** What a key asks for while the review has the focus. */
export type KeyAct =
  | { readonly kind: "answer"; readonly code: Code }
  | { readonly kind: "question" | "case"; readonly steps: 1 | -1 }
  | { readonly kind: "next" | "undo" | "keys" };

/** A key press, as browsers tell it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const WALKS: ReadonlyMap<string, KeyAct> = new Map<string, KeyAct>([
  ["ArrowUp", { kind: "question", steps: -1 }],
  ["ArrowDown", { kind: "question", steps: 1 }],
  ["ArrowLeft", { kind: "case", steps: -1 }],
  ["ArrowRight", { kind: "case", steps: 1 }],
  ["Enter", { kind: "next" }],
  ["z", { kind: "undo" }],
  ["?", { kind: "keys" }],
]);

/** Answers that are not counted are letters of their Danish words; the others are their codes. */
const LETTERS: ReadonlyMap<Code, string> = new Map([["IR", "R"], ["KV", "K"], ["VI", "V"]]);

/** The sign on an answer's button. */
export function signOf(code: Code): string {
  return LETTERS.get(code) ?? code;
}

/**
 * What the key asks for, or null when it is nobody's business here. With Ctrl, Alt or ⌘ held it belongs to Excel or the
 * browser: on a Danish keyboard AltGr is Ctrl + Alt, and writes @ and the like. `scale` is that of the question; null for
 * one that is answered in words.
 */
export function actOf({ key, ctrlKey, altKey, metaKey }: KeyPress, scale: Scale | null): KeyAct | null {
  if (ctrlKey || altKey || metaKey) return null;
  const code = scale?.codes.find((one) => signOf(one.code) === key.toUpperCase())?.code;
  if (code !== undefined) return { kind: "answer", code };
  return WALKS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}
