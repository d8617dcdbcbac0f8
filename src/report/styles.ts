import { LineRuleType, type IStylesOptions } from "docx";
import type { Tone } from "../document/documentPlan.ts";
import { CHART_COLOURS, MEANING_LOOKS, TYPEFACE } from "../workbook/looks/look.ts";

/** Half points, as Word measures letters. */
const SIZE = { text: 22, small: 19, title: 56, subtitle: 28, heading1: 32, heading2: 25, caption: 20 } as const;
const NAVY = MEANING_LOOKS.title.text;
const GREY = MEANING_LOOKS.note.text;

/** The sheets' colours: the ground of a heading in a cell is the colour of its letters on paper. */
export const TONE_COLOURS: Readonly<Record<Tone, string>> = {
  plain: NAVY,
  strength: MEANING_LOOKS.strengthHeading.ground,
  challenge: MEANING_LOOKS.challengeHeading.ground,
  recommendation: MEANING_LOOKS.recommendationHeading.ground,
};

/** Styles of our own, beside those that Word has by these names. */
export const STYLE = { lead: "Fremhaevet", note: "Note", cell: "Celle", cellHeading: "Kolonneoverskrift", subtitle: "Forsidelinje", contents: "Indholdsoverskrift" } as const;

/** 240 is one line. Without the rule LibreOffice takes the number for a fixed height and cuts figures off. */
const LINES = { line: 276, lineRule: LineRuleType.AUTO } as const;
const CLOSE_LINES = { line: 252, lineRule: LineRuleType.AUTO } as const;

const after = (points: number) => ({ spacing: { after: points * 20 } });

/** Every look of the document, as styles: a reader who needs other letters changes them in one place. */
export function stylesFor(language: string): IStylesOptions {
  const heading = (size: number, before: number, behind: number) => ({
    run: { font: TYPEFACE, size, bold: true, color: NAVY },
    paragraph: { keepNext: true, spacing: { before: before * 20, after: behind * 20 } },
  });
  const own = (id: string, run: { size?: number; color?: string; bold?: boolean; italics?: boolean }, points: number) =>
    ({ id, name: id, basedOn: "Normal", quickFormat: true, run, paragraph: after(points) });
  return {
    default: {
      document: {
        run: { font: TYPEFACE, size: SIZE.text, color: CHART_COLOURS.text, language: { value: language } },
        paragraph: { spacing: { after: 160, ...LINES } },
      },
      title: { run: { font: TYPEFACE, size: SIZE.title, bold: true, color: NAVY }, paragraph: { spacing: { before: 4200, after: 240 } } },
      heading1: heading(SIZE.heading1, 18, 10),
      heading2: heading(SIZE.heading2, 14, 6),
      caption: { run: { size: SIZE.caption, bold: true, italics: false, color: NAVY }, paragraph: { keepNext: true, spacing: { before: 200, after: 100 } } },
    },
    paragraphStyles: [
      { ...own(STYLE.lead, { color: CHART_COLOURS.text }, 8), paragraph: leadParagraph },
      own(STYLE.note, { size: SIZE.small, italics: true, color: GREY }, 8),
      { ...own(STYLE.cell, { size: SIZE.small }, 0), paragraph: { spacing: { after: 0, ...CLOSE_LINES } } },
      { ...own(STYLE.cellHeading, { size: SIZE.small, bold: true, color: MEANING_LOOKS.tableHeader.text }, 0), basedOn: STYLE.cell, paragraph: { keepNext: true } },
      own(STYLE.subtitle, { size: SIZE.subtitle, color: GREY }, 6),
      { ...own(STYLE.contents, { size: SIZE.heading1, bold: true, color: NAVY }, 10) },
    ],
  };
}

/** A hurried reader's eye stops here: a mild ground, and a line at the left. */
const leadParagraph = {
  spacing: { before: 80, after: 160 },
  indent: { left: 170, right: 170 },
  shading: { type: "clear", fill: MEANING_LOOKS.paragraph.ground, color: "auto" },
  border: { left: { style: "single", size: 18, space: 8, color: NAVY } },
} as const;
