import type { ThemeSummary } from "../../findings/summary.ts";
import { forArea, type Area, type Theme } from "../../framework/framework.ts";
import type { Finding } from "../../review/finding.ts";
import { OVERVIEW_PANE } from "../../text/danish/pane/overviewPane.ts";
import { MEANING_LOOKS, TYPEFACE, WHITE } from "../../workbook/looks/look.ts";
import { themeAsText } from "./themeAsText.ts";

const WIDTH = 720;
const MARGIN = 24;
/** A letter's width against its size, somewhat more than it is: a line that ends early is better than one that is cut. */
const LETTER = 0.54;
const LINE = 1.4;
/** Of a sheet's title, with room for a number behind it. */
const TITLE_LONGEST = 25;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly bold?: true;
  readonly indent?: number;
  /** Of the space above it, in pixels. */
  readonly above: number;
}

/** A picture before it is made of dots. Sizes are pixels. */
export interface Drawing {
  /** Of a sheet: at most 25 characters, none of which Excel forbids. */
  readonly title: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly altText: string;
}

/** A theme of the leaders' page as a picture: the same words as its text (themeAsText.ts), in the sheets' colours. */
export function themePicture(theme: Theme, summary: ThemeSummary, area: Area): Drawing {
  const heading = `${theme.number} · ${theme.title}`;
  const assessment = summary.assessment === "" ? forArea(theme.focus, area) : summary.assessment;
  const lines = [
    ...wrapped({ text: heading, size: 24, colour: MEANING_LOOKS.title.text, bold: true, above: 0 }),
    ...wrapped({ text: assessment, size: 15, colour: MEANING_LOOKS.text.text, above: 12 }),
    ...list("▲", OVERVIEW_PANE.strengths, MEANING_LOOKS.strengthHeading.ground, summary.strengths),
    ...list("▼", OVERVIEW_PANE.challenges, MEANING_LOOKS.challengeHeading.ground, summary.challenges),
    ...list("➜", OVERVIEW_PANE.recommendations, MEANING_LOOKS.recommendationHeading.ground, summary.recommendations),
    ...wrapped({ text: OVERVIEW_PANE.caution, size: 12, colour: MEANING_LOOKS.note.text, above: 20 }),
  ];
  return { title: sheetTitle(heading), ...drawn(lines), altText: themeAsText(theme, summary, area) };
}

function list(symbol: string, title: string, colour: string, findings: readonly Finding[]): readonly Line[] {
  if (findings.length === 0) return [];
  return [
    { text: `${symbol} ${title}`, size: 17, colour, bold: true, above: 18 },
    ...findings.flatMap(({ text, basis }) => [
      ...wrapped({ text: `• ${text}`, size: 15, colour: MEANING_LOOKS.text.text, above: 6, indent: 12 }),
      ...(basis === "" ? [] : wrapped({ text: basis, size: 12, colour: MEANING_LOOKS.note.text, above: 0, indent: 24 })),
    ]),
  ];
}

/** The line in as many as it needs; only the first has the space above. */
function wrapped(line: Line): readonly Line[] {
  const most = Math.floor((WIDTH - 2 * MARGIN - (line.indent ?? 0)) / (line.size * LETTER));
  const texts: string[] = [];
  for (const word of line.text.split(/\s+/)) {
    const last = texts.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) texts.push(word);
    else texts[texts.length - 1] = `${last} ${word}`;
  }
  return texts.map((text, index) => ({ ...line, text, above: index === 0 ? line.above : 0 }));
}

function drawn(lines: readonly Line[]): Pick<Drawing, "svg" | "width" | "height"> {
  let y = MARGIN;
  const texts = lines.map(({ text, size, colour, bold, indent = 0, above }) => {
    y += above + size * LINE;
    return `<text x="${MARGIN + indent}" y="${Math.round(y)}" font-size="${size}" fill="#${colour}"${bold === true ? ' font-weight="bold"' : ""}>${escaped(text)}</text>`;
  });
  const height = Math.ceil(y + MARGIN);
  const ground = `<rect width="${WIDTH}" height="${height}" fill="#${WHITE}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="${TYPEFACE}, Carlito, Arial, sans-serif">${ground}${texts.join("")}</svg>`;
  return { svg, width: WIDTH, height };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function sheetTitle(heading: string): string {
  return `Billede ${heading.replace(/[[\]:*?/\\]/g, " ")}`.slice(0, TITLE_LONGEST).trim();
}
