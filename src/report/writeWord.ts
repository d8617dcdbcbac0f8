import { AlignmentType, Bookmark, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun, type FileChild, type ISectionOptions, type PageNumberEstimator } from "docx";
import type { Block, Chapter, DocumentPlan } from "../document/documentPlan.ts";
import { barFigure } from "./barFigure.ts";
import { captionParagraph } from "./captionParagraph.ts";
import { anchorOf, contents } from "./contents.ts";
import { dataTable } from "./dataTable.ts";
import { LISTS, listParagraphs } from "./lists.ts";
import { PAGE } from "./page.ts";
import { STYLE, stylesFor, TONE_COLOURS } from "./styles.ts";

/** Twips: a table has no space of its own under it. */
const BELOW_TABLE = { before: 160 } as const;

/**
 * The document as a Word file (.docx). The contents have the page numbers that `pageNumbers` estimates, and without it none.
 */
export async function writeWord(plan: DocumentPlan, pageNumbers?: PageNumberEstimator): Promise<Uint8Array> {
  const document = new Document({
    title: plan.title,
    creator: "Sagslup",
    styles: stylesFor(plan.language),
    numbering: LISTS,
    ...(pageNumbers && { pageNumbers }),
    sections: [{
      properties: {
        titlePage: true,
        page: { size: { width: PAGE.width, height: PAGE.height }, margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin } },
      },
      ...runningLines(plan),
      // A document ends with a paragraph, also where its last chapter ends with a table.
      children: [...titlePage(plan), ...contents(plan, pageNumbers !== undefined), ...chaptersOf(plan), new Paragraph({ style: STYLE.note })],
    }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** At the top and bottom of every page but the first. */
function runningLines({ title, words }: DocumentPlan): Pick<ISectionOptions, "headers" | "footers"> {
  const [before, between] = words.page;
  const pageNumber = new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] });
  return {
    headers: { default: new Header({ children: [new Paragraph({ style: STYLE.note, text: title })] }) },
    footers: { default: new Footer({ children: [new Paragraph({ style: STYLE.note, alignment: AlignmentType.RIGHT, children: [pageNumber] })] }) },
  };
}

function titlePage({ title, titleLines, words }: DocumentPlan): readonly FileChild[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...titleLines.map((text) => new Paragraph({ text, style: STYLE.subtitle })),
    // No heading: the list of headings does not list itself.
    new Paragraph({ text: words.contents, style: STYLE.contents, pageBreakBefore: true }),
  ];
}

function chaptersOf(plan: DocumentPlan): readonly FileChild[] {
  const numbers = { table: 0, figure: 0 };
  return plan.chapters.flatMap((chapter, place) => [headingOf(chapter, place), ...chapter.blocks.flatMap((block, index) => childrenOf(block, chapter.blocks[index - 1], plan.words, numbers))]);
}

function headingOf({ title, ownPage }: Chapter, place: number): Paragraph {
  const children = [new Bookmark({ id: anchorOf(place), children: [new TextRun(title)] })];
  return new Paragraph({ children, heading: HeadingLevel.HEADING_1, pageBreakBefore: ownPage });
}

/** `numbers` says how many tables and figures stand above, and counts on. */
function childrenOf(block: Block, above: Block | undefined, words: DocumentPlan["words"], numbers: { table: number; figure: number }): readonly FileChild[] {
  switch (block.kind) {
    case "subheading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun({ text: block.text, color: TONE_COLOURS[block.tone] })] })];
    case "paragraph":
      return [new Paragraph({ text: block.text, ...(block.look !== "text" && { style: STYLE[block.look] }), ...(above?.kind === "table" && { spacing: BELOW_TABLE }) })];
    case "list":
      return listParagraphs(block);
    case "table":
      numbers.table += 1;
      return [captionParagraph(words.table, numbers.table, block.caption), dataTable(block)];
    case "bars":
      numbers.figure += 1;
      return [captionParagraph(words.figure, numbers.figure, block.caption), barFigure(block)];
  }
}
