import type { Look, Meaning, NumberFormat } from "../sheetPlan.ts";
import { ANSWER_LINE, BANDS, BLUE, CONDITIONAL_COLOURS, LINE, MEANING_LOOKS, NUMBER_FORMATS, WHITE, type MeaningLook } from "./look.ts";

/** What a cell's looks depend on. */
export interface CellLook {
  readonly meaning: Meaning;
  readonly format: NumberFormat;
  readonly unlocked: boolean;
  /** Part of a table: a thin line parts it from the next row. */
  readonly ruled: boolean;
  readonly link: boolean;
  readonly wrap: boolean;
  readonly upright?: true;
  /** A symbol or a count in a column that has no room for an indent. */
  readonly centred?: true;
  /** Without a ground and lines of its own: a conditional format gives them. */
  readonly bare?: true;
}

/** A thin line of one colour (RRGGBB) round the cell or under it. */
export interface CellLine {
  readonly place: "box" | "under";
  readonly colour: string;
}

/** How a cell is formatted, in the words that spreadsheets share. Colours as RRGGBB. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly size: number;
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Null leaves the cell unfilled: a filled one hides the text that runs over from its neighbour. */
  readonly fill: string | null;
  readonly line: CellLine | null;
  readonly vertical: "top" | "middle";
  readonly horizontal: "left" | "center" | "right";
  /** Steps of three blanks' width, as spreadsheets count them. */
  readonly indent: number;
  readonly wrap: boolean;
  /** The text is turned a quarter and read upwards. */
  readonly upright: boolean;
  readonly locked: boolean;
}

/** How a rule shows the cells for which it holds. */
export interface ConditionalLook {
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Null: the cell keeps the ground that it has. */
  readonly fill: string | null;
  /** Null: the cell keeps the lines that it has. */
  readonly line: CellLine | null;
}

const NUMBERS: ReadonlySet<NumberFormat> = new Set(["integer", "decimal3", "percent"]);

/** Headings, which may stand in a row with higher ones, and texts with a ground of their own. */
const MIDDLE: ReadonlySet<Meaning> = new Set<Meaning>(["tableHeader", "subheading", "paragraph", ...BANDS]);

/** Meanings that stand on the bare paper, at its left edge. */
const AT_THE_EDGE: ReadonlySet<Meaning> = new Set(["title", "purpose", "subheading"]);

/** The format of a cell that means this. */
export function cellFormat({ meaning, format, unlocked, ruled, link, wrap, upright, centred, bare }: CellLook): CellFormat {
  const look: MeaningLook = MEANING_LOOKS[meaning];
  const isCentred = upright === true || centred === true;
  return {
    numberFormat: NUMBER_FORMATS[format],
    size: look.size,
    colour: link && look.ground === WHITE ? BLUE : look.text,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    underline: link,
    fill: bare === true || look.ground === WHITE ? null : look.ground,
    line: bare === true ? null : cellLine(look, ruled),
    vertical: MIDDLE.has(meaning) ? "middle" : "top",
    horizontal: isCentred ? "center" : NUMBERS.has(format) ? "right" : "left",
    indent: AT_THE_EDGE.has(meaning) || isCentred ? 0 : 1,
    wrap,
    upright: upright === true,
    locked: !unlocked,
  };
}

function cellLine(look: MeaningLook, ruled: boolean): CellLine | null {
  if (look.box === true) return { place: "box", colour: ANSWER_LINE };
  const colour = look.line ?? (ruled ? LINE : undefined);
  return colour === undefined ? null : { place: "under", colour };
}

/** The looks of cells for which a rule holds. */
export function conditionalLook(look: Look): ConditionalLook {
  const { text, ground } = CONDITIONAL_COLOURS[look];
  return {
    colour: text,
    bold: look === "unreadable",
    italic: look === "notApplicable",
    fill: ground === WHITE ? null : ground,
    line: look === "place" ? { place: "box", colour: ANSWER_LINE } : null,
  };
}
