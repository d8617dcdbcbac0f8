import type { Block, DataTable, List, Paragraph, Subheading, Tone } from "./documentPlan.ts";

/** A typed text, each of its lines a paragraph; nothing where nothing is typed. */
export function paragraphs(text: string, look: Paragraph["look"] = "text"): readonly Paragraph[] {
  return text.split("\n").filter((line) => line.trim() !== "").map((line) => ({ kind: "paragraph", text: line, look }));
}

export function subheading(text: string, tone: Tone = "plain"): Subheading {
  return { kind: "subheading", text, tone };
}

/** A heading over what follows it, or nothing where nothing does. */
export function under(heading: Subheading, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading, ...blocks];
}

/** A list of texts; nothing where there are none. */
export function listOf(texts: readonly string[], tone: Tone = "plain", stem = ""): readonly List[] {
  return texts.length === 0 ? [] : [{ kind: "list", tone, stem, entries: texts.map((text) => ({ text, under: [] })) }];
}

/** A table of texts, from headings with their shares of the width; nothing where there are no rows. */
export function tableOfTexts(caption: string, columns: readonly (readonly [heading: string, share: number])[], rows: readonly (readonly string[])[]): readonly DataTable[] {
  if (rows.length === 0) return [];
  return [{ kind: "table", caption, columns: columns.map(([heading, share]) => ({ heading, share, isCount: false })), rows }];
}
