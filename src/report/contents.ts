import { InternalHyperlink, LeaderType, PageReference, Paragraph, Tab, TabStopType, TextRun, type FileChild } from "docx";
import type { DocumentPlan } from "../document/documentPlan.ts";
import { TEXT_WIDTH } from "./page.ts";

/** The place of a chapter's heading, to be led to. */
export function anchorOf(chapter: number): string {
  return `kapitel${chapter + 1}`;
}

/**
 * What the document holds: the chapters as links, and with `numbered` the page that each stands on. No list of Word's own kind: LibreOffice
 * keeps the numbers in such a list as they were written, and counts those of single references when it prints.
 */
export function contents({ chapters }: DocumentPlan, numbered: boolean): readonly FileChild[] {
  return chapters.map(({ title }, chapter) => {
    const anchor = anchorOf(chapter);
    const page = numbered ? [new TextRun({ children: [new Tab()] }), new PageReference(anchor)] : [];
    return new Paragraph({
      style: "TOC1",
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
      children: [new InternalHyperlink({ anchor, children: [new TextRun(title), ...page] })],
    });
  });
}
