import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 A and AA, the European standard, and what is good practice beside them. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"];

/**
 * Fluent marks the ends of a group of keys with elements that take the focus only to hand it on; they are hidden from screen
 * readers, and nobody can stop there. The one thing that is left out.
 */
const FOCUS_DUMMIES = "[data-tabster-dummy]";

/** What axe-core finds wrong in the pane as it stands: a line each, with the rule and the element. */
export async function axeFaults(pane: Frame): Promise<readonly string[]> {
  // Evaluated and not linked, so that the pane's own policy stays as it is.
  await pane.evaluate(AXE);
  const found = await pane.evaluate(
    async ([rules, left]) => {
      const { axe } = globalThis as unknown as { axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> } };
      const { violations } = await axe.run({ include: ["html"], exclude: [left] }, { runOnly: rules });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => ({ id, html, why: failureSummary })));
    },
    [RULES, FOCUS_DUMMIES] as const,
  );
  return found.map(({ id, html, why }) => `${id}: ${html.slice(0, 160)} ${(why ?? "").replaceAll(/\s+/g, " ")}`);
}
