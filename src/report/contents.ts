import { InternalHyperlink, Paragraph, TableOfContents, TextRun, type FileChild } from "docx";
import type { DocumentPlan } from "../document/documentPlan.ts";

/** The place of a chapter's heading, to be led to. */
export function anchorOf(chapter: number): string {
  return `kapitel${chapter + 1}`;
}

/**
 * What the document holds. Word's own list with `numbered`; otherwise the chapters as links: a list whose page numbers nobody
 * has counted makes Word ask the reader whether to count them.
 */
export function contents({ words, chapters }: DocumentPlan, numbered: boolean): readonly FileChild[] {
  if (numbered) return [new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: "1-1" })];
  return chapters.map(({ title }, chapter) => new Paragraph({ children: [new InternalHyperlink({ anchor: anchorOf(chapter), children: [new TextRun(title)] })] }));
}
