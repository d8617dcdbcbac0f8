import type { Criterion, Framework, Theme } from "./framework.ts";

type WrittenCriterion = Omit<Criterion, "id"> & { readonly id: string };
type WrittenTheme = Omit<Theme, "id" | "criteria"> & { readonly id: string; readonly criteria: readonly WrittenCriterion[] };

/** A framework as a person writes it down: its ids are plain text. */
type WrittenFramework = Omit<Framework, "id" | "themes"> & { readonly id: string; readonly themes: readonly WrittenTheme[] };

/**
 * Makes a framework of what was written down. This is the only place where text becomes the id of a framework, theme or
 * criterion of an edition. Nothing is checked here: see checkFramework.
 */
export function defineFramework(written: WrittenFramework): Framework {
  return written as Framework;
}
